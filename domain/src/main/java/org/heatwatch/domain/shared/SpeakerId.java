package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a guest speaker. */
@Embeddable
public record SpeakerId(UUID value) implements Serializable {

    public SpeakerId {
        Objects.requireNonNull(value);
    }

    public static SpeakerId next() {
        return new SpeakerId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
