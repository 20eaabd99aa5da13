package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an agency. */
@Embeddable
public record AgencyId(UUID value) implements Serializable {

    public AgencyId {
        Objects.requireNonNull(value);
    }

    public static AgencyId next() {
        return new AgencyId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
