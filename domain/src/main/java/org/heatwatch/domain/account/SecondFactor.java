package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;
import org.heatwatch.domain.shared.AccountId;

/**
 * The authenticator app of an account's holder. It is begun with a secret, counts from when she has shown that her app has it, and lives
 * until she or an administrator takes it away. A code counts once: none of a step up to the last one used is taken again.
 */
@Entity
public class SecondFactor {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private byte[] secret;

    private Instant confirmedAt;

    private long lastStep;

    @Version
    private Long version;

    protected SecondFactor() {}

    public SecondFactor(AccountId account, TotpSecret secret) {
        this.account = account;
        this.secret = secret.bytes();
    }

    /** @return false if the app doesn't show this code now: then nothing has changed */
    public boolean confirm(String code, Instant now) {
        boolean accepted = accepts(code, now);
        if (accepted) {
            confirmedAt = now;
        }
        return accepted;
    }

    /** True if the app shows this code now, and it hasn't been used. It is used now. Hold the row's lock, so that it is used once. */
    public boolean accepts(String code, Instant now) {
        OptionalLong step = new TotpSecret(secret).stepOf(code, now);
        boolean fresh = step.isPresent() && step.getAsLong() > lastStep;
        if (fresh) {
            lastStep = step.getAsLong();
        }
        return fresh;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public TotpSecret secret() {
        return new TotpSecret(secret);
    }

    public AccountId account() {
        return account;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecondFactor factor && account.equals(factor.account());
    }

    @Override
    public int hashCode() {
        return account().hashCode();
    }
}
