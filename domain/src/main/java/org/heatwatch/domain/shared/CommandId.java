package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one command: a resend carries the same one. */
@Embeddable
public record CommandId(UUID value) implements Serializable {

    public CommandId {
        Objects.requireNonNull(value);
    }

    public static CommandId next() {
        return new CommandId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
