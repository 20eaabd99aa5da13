package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;

/** That a facilitator has signed off a participant's completion: how she stood then. Append-only; marks that change later don't change it. */
@Entity
public class SignOff {

    @Id
    @Column(name = "enrolment_id")
    @Classified(REFERENCE)
    private UUID enrolment;

    @Classified(PROGRESS)
    private int ruleVersion;

    @Classified(PROGRESS)
    private int attended;

    @Classified(PROGRESS)
    private int madeUp;

    @Classified(PROGRESS)
    private Instant signedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
    @Classified(PROGRESS)
    private AccountId signedBy;

    protected SignOff() {}

    /** @throws RuleViolation sign-off.not-met */
    public SignOff(Enrolment enrolment, Completion stood, AccountId by, Instant at) {
        if (stood.state() != CompletionState.MET) {
            throw new RuleViolation("sign-off.not-met", stood.lacking());
        }
        this.enrolment = enrolment.id().value();
        this.ruleVersion = enrolment.ruleVersion();
        this.attended = stood.attended();
        this.madeUp = stood.madeUp();
        this.signedBy = by;
        this.signedAt = at;
    }

    public AccountId signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public int attended() {
        return attended;
    }

    public int madeUp() {
        return madeUp;
    }
}
