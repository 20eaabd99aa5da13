package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names the time in which an account facilitates a cohort. */
@Embeddable
public record CohortFacilitatorId(UUID value) implements Serializable {

    public CohortFacilitatorId {
        Objects.requireNonNull(value);
    }

    public static CohortFacilitatorId next() {
        return new CohortFacilitatorId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
