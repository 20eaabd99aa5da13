package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a scan of a signed sheet. */
@Embeddable
public record SheetScanId(UUID value) implements Serializable {

    public SheetScanId {
        Objects.requireNonNull(value);
    }

    public static SheetScanId next() {
        return new SheetScanId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
