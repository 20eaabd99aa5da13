package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names the grant of a role of the youth zone. */
@Embeddable
public record RoleGrantId(UUID value) implements Serializable {

    public RoleGrantId {
        Objects.requireNonNull(value);
    }

    public static RoleGrantId next() {
        return new RoleGrantId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
