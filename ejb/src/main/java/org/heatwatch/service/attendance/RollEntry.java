package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;

/** One change of one mark, for the history: whose, what, who, when, how. */
public record RollEntry(String name, AttendanceStatus status, int missedMinutes, String by, Instant at, MarkSource source)
        implements Serializable {}
