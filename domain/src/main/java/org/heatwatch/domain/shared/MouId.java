package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an agency's agreement (MOU). */
@Embeddable
public record MouId(UUID value) implements Serializable {

    public MouId {
        Objects.requireNonNull(value);
    }

    public static MouId next() {
        return new MouId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
