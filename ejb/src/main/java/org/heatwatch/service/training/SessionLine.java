package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.SessionId;

/**
 * A session of a training.
 *
 * @param ordinal from 1
 * @param venue empty where there is none; likewise street, city, room and link
 */
public record SessionLine(SessionId id, int ordinal, LocalDateTime start, LocalDateTime end, ZoneId zone, int minutes,
        String venue, String street, String city, String room, String link) implements Serializable {}
