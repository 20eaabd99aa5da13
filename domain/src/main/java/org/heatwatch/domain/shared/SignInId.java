package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one sign-in, from the password to the sign-out. */
@Embeddable
public record SignInId(UUID value) implements Serializable {

    public SignInId {
        Objects.requireNonNull(value);
    }

    public static SignInId next() {
        return new SignInId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
