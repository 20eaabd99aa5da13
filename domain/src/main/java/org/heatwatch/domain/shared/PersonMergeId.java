package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a merge of two people. */
@Embeddable
public record PersonMergeId(UUID value) implements Serializable {

    public PersonMergeId {
        Objects.requireNonNull(value);
    }

    public static PersonMergeId next() {
        return new PersonMergeId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
