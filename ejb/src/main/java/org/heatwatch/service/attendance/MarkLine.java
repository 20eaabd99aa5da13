package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.RegistrationId;

/**
 * A mark as it stands.
 *
 * @param version 0 if nobody has marked yet
 * @param by name of whoever marked last; empty if nobody has
 * @param source how; null if nobody has
 * @param at null if nobody has
 */
public record MarkLine(RegistrationId registration, AttendanceStatus status, int missedMinutes, long version, String by, MarkSource source,
        Instant at) implements Serializable {}
