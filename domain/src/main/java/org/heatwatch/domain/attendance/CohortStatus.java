package org.heatwatch.domain.attendance;

/** What a mark says of one participant at one session of a cohort. */
public enum CohortStatus {
    /** Nobody has said anything yet, or it was taken back. Never counted as present. */
    UNMARKED,
    PRESENT,
    LATE,
    LEFT_EARLY,
    /** Away with a reason that was accepted: never lowers the adjusted rate. */
    EXCUSED,
    UNEXCUSED,
    /** She couldn't come, for a {@link NotExpectedReason}: outside the denominator. */
    NOT_EXPECTED;

    /** True if the mark needs the minutes that were missed. */
    public boolean takesMinutes() {
        return this == LATE || this == LEFT_EARLY;
    }

    /** True if the mark needs a {@link NotExpectedReason}. */
    public boolean takesReason() {
        return this == NOT_EXPECTED;
    }

    /** True if she took part. */
    public boolean wasThere() {
        return this == PRESENT || takesMinutes();
    }
}
