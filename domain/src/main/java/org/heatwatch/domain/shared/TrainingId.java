package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a training. */
@Embeddable
public record TrainingId(UUID value) implements Serializable {

    public TrainingId {
        Objects.requireNonNull(value);
    }

    public static TrainingId next() {
        return new TrainingId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
