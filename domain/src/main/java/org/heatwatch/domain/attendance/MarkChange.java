package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;

/** One version of one mark: who, when, how. Append-only. */
@Entity
public class MarkChange {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "registration", column = @Column(name = "registration_id"))
    private Key key;

    @Embedded
    private Attendance attendance;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private MarkSource source;

    protected MarkChange() {}

    /** Keeps how the mark stands now. */
    public MarkChange(TrainingMark mark, MarkSource source) {
        this.key = new Key(mark.key().session(), mark.key().registration(), mark.version());
        this.attendance = mark.attendance();
        this.at = mark.changedAt();
        this.account = mark.changedBy();
        this.source = source;
    }

    @Embeddable
    record Key(UUID session, UUID registration, long version) implements Serializable {}
}
