package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names what a second person sees to before an account counts. */
@Embeddable
public record SecondLookId(UUID value) implements Serializable {

    public SecondLookId {
        Objects.requireNonNull(value);
    }

    public static SecondLookId next() {
        return new SecondLookId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
