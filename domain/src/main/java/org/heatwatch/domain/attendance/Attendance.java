package org.heatwatch.domain.attendance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * A status with its minutes.
 *
 * @param missedMinutes how late or how early, from 1 on; 0 for every other status
 */
@Embeddable
public record Attendance(@Enumerated(EnumType.STRING) AttendanceStatus status, int missedMinutes) implements Serializable {

    public static final Attendance UNMARKED = new Attendance(AttendanceStatus.UNMARKED, 0);

    public static final Attendance PRESENT = new Attendance(AttendanceStatus.PRESENT, 0);

    /** Whoever comes so many minutes after the start is still on time: few sessions begin on the minute. */
    public static final int ON_TIME_MINUTES = 10;

    /** @throws RuleViolation mark.minutes-missing or mark.minutes-not-taken */
    public Attendance {
        if (status.takesMinutes() && missedMinutes < 1) {
            throw new RuleViolation("mark.minutes-missing");
        }
        if (!status.takesMinutes() && missedMinutes != 0) {
            throw new RuleViolation("mark.minutes-not-taken");
        }
    }

    /**
     * Of somebody who comes now.
     *
     * @param minutes since the session's start, less than 0 before it; later than {@link #ON_TIME_MINUTES} all of them were missed
     */
    public static Attendance arriving(long minutes) {
        return minutes <= ON_TIME_MINUTES ? PRESENT : new Attendance(AttendanceStatus.LATE, Math.toIntExact(minutes));
    }

    /**
     * Minutes attended of a session.
     *
     * @param planned length of the session in minutes
     * @throws RuleViolation mark.minutes-too-many if as much was missed as the session is long: that is absent
     */
    public int minutesOf(int planned) {
        if (missedMinutes >= planned) {
            throw new RuleViolation("mark.minutes-too-many", planned - 1);
        }
        return status.wasThere() ? planned - missedMinutes : 0;
    }
}
