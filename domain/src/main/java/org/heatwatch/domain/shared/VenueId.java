package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a venue. */
@Embeddable
public record VenueId(UUID value) implements Serializable {

    public VenueId {
        Objects.requireNonNull(value);
    }

    public static VenueId next() {
        return new VenueId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
