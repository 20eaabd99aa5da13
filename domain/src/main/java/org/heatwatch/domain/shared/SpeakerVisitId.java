package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a guest speaker's visit to one session. */
@Embeddable
public record SpeakerVisitId(UUID value) implements Serializable {

    public SpeakerVisitId {
        Objects.requireNonNull(value);
    }

    public static SpeakerVisitId next() {
        return new SpeakerVisitId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
