package org.heatwatch.domain.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/** That the holder of an account signed one version of the confidentiality form, by typing her name. Never changed, never deleted. */
@Entity
public class Attestation {

    @EmbeddedId
    private Key key;

    private String signedAs;

    private Instant signedAt;

    private String address;

    protected Attestation() {}

    /**
     * @param signedAs the name as she typed it
     * @param address network address that it came from
     * @throws RuleViolation attestation.name, if it isn't the name of the account
     */
    public Attestation(Account account, AttestationText text, String signedAs, String address, Instant at) {
        this.key = new Key(account.id().value(), text.version());
        this.signedAs = OneLine.of(signedAs);
        this.signedAt = at;
        this.address = address;
        if (!NameKey.of(this.signedAs).equals(NameKey.of(account.displayName()))) {
            throw new RuleViolation("attestation.name", account.displayName());
        }
    }

    /** One account, one version. */
    @Embeddable
    record Key(UUID accountId, int version) implements Serializable {}
}
