package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/**
 * The session that a roll is of.
 *
 * @param ordinal 1 for the training's first session
 * @param venue its name; empty for a link only
 * @param minutes length of the session
 * @param started null if the roll was not started
 */
public record RollSession(SessionId id, TrainingId training, String title, int ordinal, LocalDateTime start, LocalDateTime end,
        ZoneId zone, int minutes, String venue, String room, RollState started) implements Serializable {}
