package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a place on the waitlist of a cohort. */
@Embeddable
public record WaitlistPlaceId(UUID value) implements Serializable {

    public WaitlistPlaceId {
        Objects.requireNonNull(value);
    }

    public static WaitlistPlaceId next() {
        return new WaitlistPlaceId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
