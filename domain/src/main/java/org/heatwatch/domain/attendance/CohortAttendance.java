package org.heatwatch.domain.attendance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * A status with what it needs.
 *
 * @param missedMinutes how late or how early, from 1 on; 0 for every other status
 * @param reason of not expected; null for every other status
 */
@Embeddable
public record CohortAttendance(
        @Enumerated(EnumType.STRING) @Classified(DataClass.PROGRESS) CohortStatus status,
        @Classified(DataClass.PROGRESS) int missedMinutes,
        @Enumerated(EnumType.STRING) @Classified(DataClass.PROGRESS) NotExpectedReason reason) implements Serializable {

    public static final CohortAttendance UNMARKED = new CohortAttendance(CohortStatus.UNMARKED, 0, null);

    /** @throws RuleViolation mark.minutes-missing, mark.minutes-not-taken, mark.reason-missing or mark.reason-not-taken */
    public CohortAttendance {
        if (status.takesMinutes() && missedMinutes < 1) {
            throw new RuleViolation("mark.minutes-missing");
        }
        if (!status.takesMinutes() && missedMinutes != 0) {
            throw new RuleViolation("mark.minutes-not-taken");
        }
        if (status.takesReason() && reason == null) {
            throw new RuleViolation("mark.reason-missing");
        }
        if (!status.takesReason() && reason != null) {
            throw new RuleViolation("mark.reason-not-taken");
        }
    }

    /**
     * @param planned length of the session in minutes
     * @throws RuleViolation mark.minutes-too-many if as much was missed as the session is long: then she wasn't there
     */
    public void mustFit(int planned) {
        if (missedMinutes >= planned) {
            throw new RuleViolation("mark.minutes-too-many", planned - 1);
        }
    }
}
