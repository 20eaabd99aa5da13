package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a session; also of its roll, for each session has one. */
@Embeddable
public record SessionId(UUID value) implements Serializable {

    public SessionId {
        Objects.requireNonNull(value);
    }

    public static SessionId next() {
        return new SessionId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
