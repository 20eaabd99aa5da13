package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a time at which a trainer can't. */
@Embeddable
public record UnavailabilityId(UUID value) implements Serializable {

    public UnavailabilityId {
        Objects.requireNonNull(value);
    }

    public static UnavailabilityId next() {
        return new UnavailabilityId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
