package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a room of a venue. */
@Embeddable
public record RoomId(UUID value) implements Serializable {

    public RoomId {
        Objects.requireNonNull(value);
    }

    public static RoomId next() {
        return new RoomId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
