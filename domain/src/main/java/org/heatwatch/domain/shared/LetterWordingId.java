package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one edition of what letters of a kind say. */
@Embeddable
public record LetterWordingId(UUID value) implements Serializable {

    public LetterWordingId {
        Objects.requireNonNull(value);
    }

    public static LetterWordingId next() {
        return new LetterWordingId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
