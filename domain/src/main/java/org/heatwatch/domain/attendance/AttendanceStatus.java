package org.heatwatch.domain.attendance;

/** What a mark says of one attendee at one session of a training. */
public enum AttendanceStatus {
    /** Nobody has said anything yet, or it was taken back. Never counted as present. */
    UNMARKED,
    PRESENT,
    LATE,
    LEFT_EARLY,
    ABSENT,
    /** Absent with a reason that was accepted. Earns no minutes either. */
    EXCUSED;

    /** True if the mark needs the minutes that were missed. */
    public boolean takesMinutes() {
        return this == LATE || this == LEFT_EARLY;
    }

    public boolean wasThere() {
        return this == PRESENT || takesMinutes();
    }
}
