package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.RuleViolation;

/** That an account facilitates a cohort: what opens the cohort's records to it, from the moment it is assigned until that
 * ends, and for as long after its last session as its rolls are asked for ({@link Cohort#ROLLS_ASKED_FOR_DAYS}). */
@Entity
public class CohortFacilitator {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private CohortFacilitatorId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cohort_id"))
    @Classified(REFERENCE)
    private CohortId cohort;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(PROGRAM)
    private AccountId account;

    @Classified(PROGRAM)
    private Instant opensAt;

    @Classified(PROGRAM)
    private Instant endsAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assigned_by"))
    @Classified(REFERENCE)
    private AccountId assignedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    @Classified(REFERENCE)
    private AccountId endedBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected CohortFacilitator() {}

    public CohortFacilitator(CohortFacilitatorId id, CohortId cohort, AccountId account, AccountId by, Instant at) {
        this.id = id;
        this.cohort = cohort;
        this.account = account;
        this.opensAt = at;
        this.assignedBy = by;
    }

    /** @throws RuleViolation facilitator.ended */
    public void end(AccountId by, Instant at) {
        if (endsAt != null) {
            throw new RuleViolation("facilitator.ended");
        }
        endsAt = at;
        endedBy = by;
    }

    public CohortFacilitatorId id() {
        return id;
    }

    public CohortId cohort() {
        return cohort;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortFacilitator facilitator && id.equals(facilitator.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
