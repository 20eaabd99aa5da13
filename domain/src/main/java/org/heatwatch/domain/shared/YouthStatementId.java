package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names what a youth wants the court to know at one hearing. */
@Embeddable
public record YouthStatementId(UUID value) implements Serializable {

    public YouthStatementId {
        Objects.requireNonNull(value);
    }

    public static YouthStatementId next() {
        return new YouthStatementId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
