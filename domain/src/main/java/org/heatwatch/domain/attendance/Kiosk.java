package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.KioskId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SessionId;

/**
 * A tablet at the door on which people check themselves in to one roll. A trainer starts it; the tablet itself isn't signed in and holds
 * a token that opens nothing else. It ends by its PIN, from the roll, or with the roll: for good, so that a roll that is reopened has
 * none. Else it is over a while after the session's end.
 */
@Entity
public class Kiosk {

    /** For so long after its session's end a kiosk is there. */
    public static final Duration GRACE = Duration.ofMinutes(30);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private KioskId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private byte[] tokenHash;

    private byte[] pinHash;

    private Instant startedAt;

    private Instant endedAt;

    @Version
    private Long version;

    protected Kiosk() {}

    /**
     * @param account for which it marks
     * @throws RuleViolation kiosk.pin unless that is 4 to 8 digits
     */
    public Kiosk(KioskId id, SessionId session, AccountId account, SecretToken token, KioskPin pin, Instant now) {
        if (!pin.hasShape()) {
            throw new RuleViolation("kiosk.pin");
        }
        this.id = id;
        this.session = session;
        this.account = account;
        this.tokenHash = token.hash();
        this.pinHash = hash(token, pin);
        this.startedAt = now;
    }

    /** Of both: a PIN alone is found from its hash by trying all of them. */
    private static byte[] hash(SecretToken token, KioskPin pin) {
        return new SecretToken(token.text() + ' ' + pin.text()).hash();
    }

    /** @param token its own */
    public boolean isLeftWith(SecretToken token, KioskPin pin) {
        return MessageDigest.isEqual(pinHash, hash(token, pin));
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public SessionId session() {
        return session;
    }

    public AccountId account() {
        return account;
    }

    public KioskId id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kiosk kiosk && id.equals(kiosk.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
