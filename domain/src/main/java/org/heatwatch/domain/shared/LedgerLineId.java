package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a line of a session's ledger. */
@Embeddable
public record LedgerLineId(UUID value) implements Serializable {

    public LedgerLineId {
        Objects.requireNonNull(value);
    }

    public static LedgerLineId next() {
        return new LedgerLineId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
