package org.heatwatch.domain.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What a participant did in place of one session that she missed, approved by whoever entered it. It credits that session and no other, and
 * changes no mark. A session has one at most; one that was entered by mistake is taken back, and kept.
 */
@Entity
public class MakeUp {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private MakeUpId id;

    @Embedded
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "enrolment", column = @Column(name = "enrolment_id"))
    @Classified(REFERENCE)
    private CohortMarkKey missed;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private MakeUpKind kind;

    @Classified(PROGRESS)
    private LocalDate doneOn;

    @Classified(REFERENCE)
    private Instant creditedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "credited_by"))
    @Classified(REFERENCE)
    private AccountId creditedBy;

    @Classified(REFERENCE)
    private Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    @Classified(REFERENCE)
    private AccountId withdrawnBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected MakeUp() {}

    /**
     * @param today the day it is, where the cohort meets
     * @throws RuleViolation make-up.day, or as {@link ParticipantSession#mustBeMissed} does
     */
    public MakeUp(MakeUpId id, ParticipantSession missed, MakeUpKind kind, LocalDate doneOn, LocalDate today, AccountId by, Instant at) {
        missed.mustBeMissed();
        if (doneOn.isBefore(missed.day()) || doneOn.isAfter(today)) {
            throw new RuleViolation("make-up.day", missed.day(), today);
        }
        this.id = id;
        this.missed = missed.key();
        this.kind = kind;
        this.doneOn = doneOn;
        this.creditedBy = by;
        this.creditedAt = at;
    }

    /** @throws RuleViolation make-up.withdrawn */
    public void withdraw(AccountId by, Instant at) {
        if (withdrawnAt != null) {
            throw new RuleViolation("make-up.withdrawn");
        }
        withdrawnBy = by;
        withdrawnAt = at;
    }

    public MakeUpId id() {
        return id;
    }

    public CohortMarkKey missed() {
        return missed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MakeUp makeUp && id.equals(makeUp.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
