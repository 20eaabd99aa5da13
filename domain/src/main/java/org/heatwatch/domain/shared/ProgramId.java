package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a program. */
@Embeddable
public record ProgramId(UUID value) implements Serializable {

    public ProgramId {
        Objects.requireNonNull(value);
    }

    public static ProgramId next() {
        return new ProgramId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
