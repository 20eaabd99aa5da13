package org.heatwatch.domain.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * One session of a cohort, and what is known of one participant at it.
 *
 * @param key the session, and the enrolment through which she is on its roll
 * @param topic empty where none is said
 * @param cancelled it isn't held
 * @param started its roll was started: it was held
 * @param between she had joined by that day, and had not left before it
 * @param attendance unmarked where nobody has marked her
 * @param workedFor a make-up is kept for it
 */
public record ParticipantSession(@Classified(REFERENCE) CohortMarkKey key, @Classified(PROGRAM) LocalDate day, @Classified(PROGRAM) String topic,
        @Classified(PROGRAM) boolean cancelled, @Classified(PROGRAM) boolean started, @Classified(PROGRESS) boolean between,
        @Classified(PROGRESS) CohortAttendance attendance, @Classified(PROGRESS) boolean workedFor) implements Serializable {

    public SessionStanding standing() {
        if (cancelled) {
            return SessionStanding.CANCELLED;
        }
        if (attendance.reason() == NotExpectedReason.NOT_YET_ENROLLED) {
            return SessionStanding.NOT_HERS;
        }
        if (attendance.status() == CohortStatus.UNMARKED) {
            return between ? SessionStanding.OPEN : SessionStanding.NOT_HERS;
        }
        if (attendance.status().wasThere()) {
            return SessionStanding.ATTENDED;
        }
        return workedFor ? SessionStanding.MADE_UP : SessionStanding.MISSED;
    }

    /** @throws RuleViolation make-up.cancelled, make-up.not-hers, make-up.not-held, make-up.unmarked, make-up.attended or make-up.already */
    public void mustBeMissed() {
        switch (standing()) {
            case CANCELLED -> throw new RuleViolation("make-up.cancelled");
            case NOT_HERS -> throw new RuleViolation("make-up.not-hers");
            case OPEN -> throw new RuleViolation(started ? "make-up.unmarked" : "make-up.not-held");
            case ATTENDED -> throw new RuleViolation("make-up.attended");
            case MADE_UP -> throw new RuleViolation("make-up.already");
            case MISSED -> { }
        }
    }
}
