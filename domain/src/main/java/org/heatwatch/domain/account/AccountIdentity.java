package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.TimeOrdered;

/** Under which subject an issuer of sign-ins knows an account's holder: for good, whatever becomes of her e-mail address there. */
@Entity
@Table(name = "account_identity")
public class AccountIdentity {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String issuer;

    private String subject;

    private Instant linkedAt;

    protected AccountIdentity() {}

    public AccountIdentity(AccountId account, String issuer, String subject, Instant at) {
        this.id = TimeOrdered.uuid();
        this.account = account;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = at;
    }
}
