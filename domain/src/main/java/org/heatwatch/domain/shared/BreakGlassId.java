package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one emergency access. */
@Embeddable
public record BreakGlassId(UUID value) implements Serializable {

    public BreakGlassId {
        Objects.requireNonNull(value);
    }

    public static BreakGlassId next() {
        return new BreakGlassId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
