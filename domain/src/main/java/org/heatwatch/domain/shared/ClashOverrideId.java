package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a reason to plan in spite of a clash. */
@Embeddable
public record ClashOverrideId(UUID value) implements Serializable {

    public ClashOverrideId {
        Objects.requireNonNull(value);
    }

    public static ClashOverrideId next() {
        return new ClashOverrideId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
