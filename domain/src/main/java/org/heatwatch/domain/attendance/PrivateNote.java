package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.AccountId;

/** A facilitator's own note on one participant of one session, under the youth's key. To others it only exists. */
@Entity
public class PrivateNote {

    /** Longest note, in characters. */
    public static final int MAX_NOTE = 4000;

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "enrolment", column = @Column(name = "enrolment_id"))
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @Classified(DataClass.REFERENCE)
    private Key key;

    @Classified(DataClass.NOTE)
    private byte[] noteSealed;

    @Classified(DataClass.REFERENCE)
    private Instant changedAt;

    @Version
    @Classified(DataClass.REFERENCE)
    private Long version;

    protected PrivateNote() {}

    public PrivateNote(CohortMarkKey of, AccountId author, byte[] sealed, Instant at) {
        this.key = new Key(of.session(), of.enrolment(), author.value());
        write(sealed, at);
    }

    public final void write(byte[] sealed, Instant at) {
        noteSealed = sealed;
        changedAt = at;
    }

    public byte[] note() {
        return noteSealed;
    }

    public long version() {
        return version;
    }

    public Key key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivateNote note && key.equals(note.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** Whose note on whom, of which session. */
    @Embeddable
    public record Key(@Classified(DataClass.REFERENCE) UUID session, @Classified(DataClass.REFERENCE) UUID enrolment,
            @Classified(DataClass.REFERENCE) UUID account) implements Serializable {}
}
