package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecondLookId;

/**
 * Something was done to how an account is signed in to, by somebody else or by whoever knew its password alone, so that it may be in other
 * hands than its holder's. The account waits, as far as the youth zone goes, until a second person has seen to it: neither who did it nor
 * the holder. Never deleted.
 */
@Entity
public class SecondLook {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SecondLookId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private LookReason reason;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private AccountId madeBy;

    private Instant confirmedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "confirmed_by"))
    private AccountId confirmedBy;

    @Version
    private Long version;

    protected SecondLook() {}

    /** @param madeBy the holder herself, for what takes only her password */
    public SecondLook(SecondLookId id, AccountId account, LookReason reason, AccountId madeBy, Instant at) {
        this.id = id;
        this.account = account;
        this.reason = reason;
        this.madeBy = madeBy;
        this.at = at;
    }

    /** @throws RuleViolation look.yours or look.made-by-you */
    public void mustBeAnothers(AccountId by) {
        if (by.equals(account)) {
            throw new RuleViolation("look.yours");
        }
        if (by.equals(madeBy)) {
            throw new RuleViolation("look.made-by-you");
        }
    }

    /** @throws RuleViolation as {@link #mustBeAnothers} does */
    public void confirm(AccountId by, Instant now) {
        mustBeAnothers(by);
        confirmedBy = by;
        confirmedAt = now;
    }

    /** Whoever runs the product says so, who could change its database as well. */
    public void confirmByOperator(Instant now) {
        confirmedAt = now;
    }

    public SecondLookId id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public AccountId madeBy() {
        return madeBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecondLook look && id.equals(look.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
