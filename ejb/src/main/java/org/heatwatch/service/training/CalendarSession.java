package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingState;

/**
 * A session in the calendar.
 *
 * @param start on the wall clock of its zone; likewise end
 * @param venue empty where there is none; likewise room
 * @param online true if it has a link
 * @param headcountOnly true if nobody has a seat by name
 * @param taken seats that people have or are offered
 * @param onItsDay how many there are on its day, those that aren't shown among them
 */
public record CalendarSession(SessionId id, TrainingId training, String title, TrainingState state, LocalDateTime start, LocalDateTime end,
        ZoneId zone, String venue, String room, boolean online, int capacity, boolean headcountOnly,
        long taken, long onItsDay) implements Serializable {}
