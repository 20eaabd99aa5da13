package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names what made up for one missed session. */
@Embeddable
public record MakeUpId(UUID value) implements Serializable {

    public MakeUpId {
        Objects.requireNonNull(value);
    }

    public static MakeUpId next() {
        return new MakeUpId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
