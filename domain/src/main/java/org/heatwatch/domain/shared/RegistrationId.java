package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a registration. */
@Embeddable
public record RegistrationId(UUID value) implements Serializable {

    public RegistrationId {
        Objects.requireNonNull(value);
    }

    public static RegistrationId next() {
        return new RegistrationId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
