package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.RegistrationId;

/**
 * One attendee on the roll.
 *
 * @param agency empty if she comes for herself
 * @param version of the mark; 0 if nobody has marked yet
 * @param by name of whoever marked last; empty if nobody has
 * @param source how; null if nobody has
 * @param at null if nobody has
 */
public record RollLine(RegistrationId registration, String name, String agency, AttendanceStatus status, int missedMinutes, long version,
        String by, MarkSource source, Instant at) implements Serializable {}
