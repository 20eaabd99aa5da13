package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.SessionId;

/**
 * A column of {@link TrainingHours}.
 *
 * @param minutes length of the session
 * @param roll null if it was not started; only a closed one has minutes
 */
public record SessionHours(SessionId id, int ordinal, LocalDateTime start, int minutes, RollState roll) implements Serializable {}
