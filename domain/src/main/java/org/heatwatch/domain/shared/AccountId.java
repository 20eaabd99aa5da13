package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an account. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    public AccountId {
        Objects.requireNonNull(value);
    }

    public static AccountId next() {
        return new AccountId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
