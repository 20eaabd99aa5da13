package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a cohort. */
@Embeddable
public record CohortId(UUID value) implements Serializable {

    public CohortId {
        Objects.requireNonNull(value);
    }

    public static CohortId next() {
        return new CohortId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
