package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;

/** What the confidentiality form says from its publication until the next one's. Never changed, never deleted. */
@Entity
public class AttestationText {

    /** Most characters of a text. */
    public static final int MAX_TEXT = 20_000;

    @Id
    private int version;

    private String content;

    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private AccountId publishedBy;

    protected AttestationText() {}

    /**
     * @param version from 1, each once
     * @param content whatever ends its lines
     * @throws RuleViolation attestation.content
     */
    public AttestationText(int version, String content, AccountId by, Instant at) {
        this.version = version;
        this.content = content.strip().replace("\r\n", "\n");
        this.publishedBy = by;
        this.publishedAt = at;
        if (this.content.isEmpty() || this.content.codePointCount(0, this.content.length()) > MAX_TEXT) {
            throw new RuleViolation("attestation.content", MAX_TEXT);
        }
    }

    public int version() {
        return version;
    }

    public String content() {
        return content;
    }
}
