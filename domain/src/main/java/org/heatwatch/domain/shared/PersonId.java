package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a person. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    public PersonId {
        Objects.requireNonNull(value);
    }

    public static PersonId next() {
        return new PersonId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
