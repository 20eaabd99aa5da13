package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;

/** Who entered how many people came to a session of a headcount event, and when; its lines say how many. Append-only. */
@Entity
public class Headcount {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    private HeadcountKey key;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    protected Headcount() {}
}
