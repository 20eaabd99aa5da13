package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a youth inside the product; what people see of her outside permitted screens is her code. */
@Embeddable
public record YouthId(UUID value) implements Serializable {

    public YouthId {
        Objects.requireNonNull(value);
    }

    public static YouthId next() {
        return new YouthId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
