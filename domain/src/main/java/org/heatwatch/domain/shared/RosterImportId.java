package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a roster import. */
@Embeddable
public record RosterImportId(UUID value) implements Serializable {

    public RosterImportId {
        Objects.requireNonNull(value);
    }

    public static RosterImportId next() {
        return new RosterImportId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
