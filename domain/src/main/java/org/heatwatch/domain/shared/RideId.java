package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a participant's ride to one session. */
@Embeddable
public record RideId(UUID value) implements Serializable {

    public RideId {
        Objects.requireNonNull(value);
    }

    public static RideId next() {
        return new RideId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
