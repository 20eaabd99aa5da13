package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SecretToken;

/**
 * The private calendar of an account, read without a sign-in under an address with a {@link SecretToken}. An account has at most one; a new
 * address ends the one before, and a revoked feed is gone.
 */
@Entity
public class CalendarFeed {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private byte[] tokenHash;

    private Instant since;

    @Version
    private Long version;

    protected CalendarFeed() {}

    public CalendarFeed(AccountId account, SecretToken token, Instant now) {
        this.account = account;
        renew(token, now);
    }

    public void renew(SecretToken token, Instant now) {
        tokenHash = token.hash();
        since = now;
    }

    public AccountId account() {
        return account;
    }

    /** Since when its address holds. */
    public Instant since() {
        return since;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarFeed feed && account.equals(feed.account());
    }

    @Override
    public int hashCode() {
        return account().hashCode();
    }
}
