package org.heatwatch.domain.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TimeOrdered;

/** That somebody called a participant because she had missed a session: on which day, and what came of it. Append-only. */
@Entity
public class FollowUpCall {

    @Id
    @Classified(REFERENCE)
    private UUID id;

    @Embedded
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "enrolment", column = @Column(name = "enrolment_id"))
    @Classified(REFERENCE)
    private CohortMarkKey missed;

    @Classified(PROGRESS)
    private LocalDate calledOn;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private CallOutcome outcome;

    @Classified(REFERENCE)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    protected FollowUpCall() {}

    /**
     * @param today the day it is, where the cohort meets
     * @throws RuleViolation call.not-missed or call.day
     */
    public FollowUpCall(ParticipantSession missed, LocalDate calledOn, CallOutcome outcome, LocalDate today, AccountId by, Instant at) {
        CohortStatus was = missed.attendance().status();
        if (was != CohortStatus.EXCUSED && was != CohortStatus.UNEXCUSED) {
            throw new RuleViolation("call.not-missed");
        }
        if (calledOn.isBefore(missed.day()) || calledOn.isAfter(today)) {
            throw new RuleViolation("call.day", missed.day(), today);
        }
        this.id = TimeOrdered.uuid();
        this.missed = missed.key();
        this.calledOn = calledOn;
        this.outcome = outcome;
        this.account = by;
        this.at = at;
    }
}
