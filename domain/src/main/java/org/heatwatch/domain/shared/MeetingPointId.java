package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a public place from which participants are driven to a session. */
@Embeddable
public record MeetingPointId(UUID value) implements Serializable {

    public MeetingPointId {
        Objects.requireNonNull(value);
    }

    public static MeetingPointId next() {
        return new MeetingPointId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
