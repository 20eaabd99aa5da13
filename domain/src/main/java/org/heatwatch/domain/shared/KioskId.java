package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a kiosk. */
@Embeddable
public record KioskId(UUID value) implements Serializable {

    public KioskId {
        Objects.requireNonNull(value);
    }

    public static KioskId next() {
        return new KioskId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
