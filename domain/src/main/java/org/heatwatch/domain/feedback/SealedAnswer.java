package org.heatwatch.domain.feedback;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * A {@link FeedbackAnswer} as it lies in the database: of a session, and nothing else that could be told without the cohort's key. It is written once,
 * and taken away whenever another answer comes: the same answer then has another row, which nothing ties to this one.
 */
@Entity
@Table(name = "feedback_answer")
public class SealedAnswer {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private Key key;

    @Classified(NOTE)
    private byte[] sealed;

    protected SealedAnswer() {}

    /** @param sealed of one length, whatever was said */
    public SealedAnswer(CohortSessionId session, byte[] sealed) {
        this.key = new Key(session.value(), UUID.randomUUID());
        this.sealed = sealed;
    }

    /** @param id the row's, by chance; not the answer's own */
    @Embeddable
    public record Key(@Classified(REFERENCE) UUID session, @Classified(REFERENCE) UUID id) implements Serializable {}

    public Key key() {
        return key;
    }

    public byte[] sealed() {
        return sealed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedAnswer answer && key.equals(answer.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
