package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.TimeOrdered;

/** Who started, closed or reopened the roll of a cohort's session, when and why. Append-only. */
@Entity
public class CohortRollChange {

    @Id
    @Classified(DataClass.REFERENCE)
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(DataClass.REFERENCE)
    private CohortSessionId session;

    @Enumerated(EnumType.STRING)
    @Classified(DataClass.PROGRAM)
    private RollAct act;

    @Classified(DataClass.REFERENCE)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(DataClass.REFERENCE)
    private AccountId account;

    /** Under the cohort's key. */
    @Classified(DataClass.NOTE)
    private byte[] reasonSealed;

    protected CohortRollChange() {}

    /** @param reasonSealed null where none is asked */
    public CohortRollChange(CohortSessionId session, RollAct act, Instant at, AccountId account, byte[] reasonSealed) {
        this.id = TimeOrdered.uuid();
        this.session = session;
        this.act = act;
        this.at = at;
        this.account = account;
        this.reasonSealed = reasonSealed;
    }
}
