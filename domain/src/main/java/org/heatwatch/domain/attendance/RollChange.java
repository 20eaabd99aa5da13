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
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TimeOrdered;

/** Who started, closed or reopened a roll, when and why. Append-only. */
@Entity
public class RollChange {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Enumerated(EnumType.STRING)
    private RollAct act;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String reason;

    protected RollChange() {}

    /** @param reason empty where none is asked */
    public RollChange(SessionId session, RollAct act, Instant at, AccountId account, String reason) {
        this.id = TimeOrdered.uuid();
        this.session = session;
        this.act = act;
        this.at = at;
        this.account = account;
        this.reason = reason;
    }
}
