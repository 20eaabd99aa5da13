package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a message of the outbox. */
@Embeddable
public record OutboxMessageId(UUID value) implements Serializable {

    public OutboxMessageId {
        Objects.requireNonNull(value);
    }

    public static OutboxMessageId next() {
        return new OutboxMessageId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
