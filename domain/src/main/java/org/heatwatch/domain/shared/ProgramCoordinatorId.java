package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names the assignment of a coordinator to a program. */
@Embeddable
public record ProgramCoordinatorId(UUID value) implements Serializable {

    public ProgramCoordinatorId {
        Objects.requireNonNull(value);
    }

    public static ProgramCoordinatorId next() {
        return new ProgramCoordinatorId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
