package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a session of a cohort. */
@Embeddable
public record CohortSessionId(UUID value) implements Serializable {

    public CohortSessionId {
        Objects.requireNonNull(value);
    }

    public static CohortSessionId next() {
        return new CohortSessionId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
