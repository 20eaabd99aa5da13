package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an enrolment. */
@Embeddable
public record EnrolmentId(UUID value) implements Serializable {

    public EnrolmentId {
        Objects.requireNonNull(value);
    }

    public static EnrolmentId next() {
        return new EnrolmentId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
