package org.heatwatch.domain.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.LetterWordingId;

/**
 * Letters of a kind have said so since then, until a later edition. All of them are kept; the application can only insert and select.
 */
@Entity
public class LetterWording {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private long edition;

    private String subject;

    private String text;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    protected LetterWording() {}

    /**
     * @param edition from 1, each once
     * @param says null for what the product brings
     */
    public LetterWording(LetterWordingId id, MessageKind kind, long edition, LetterText says, AccountId by, Instant at) {
        this.id = id.value();
        this.kind = kind;
        this.edition = edition;
        this.subject = says == null ? null : says.subject();
        this.text = says == null ? null : says.text();
        this.account = by;
        this.at = at;
    }

    /** Empty for what the product brings. */
    public Optional<LetterText> says() {
        return Optional.ofNullable(text).map(any -> new LetterText(subject, any));
    }

    public MessageKind kind() {
        return kind;
    }

    public long edition() {
        return edition;
    }

    public AccountId account() {
        return account;
    }

    public Instant at() {
        return at;
    }
}
