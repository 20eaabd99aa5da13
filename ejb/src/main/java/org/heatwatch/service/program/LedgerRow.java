package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.shared.LedgerLineId;

/**
 * A line of a session's ledger.
 *
 * @param struckOut true if it counts nowhere
 */
public record LedgerRow(@Classified(REFERENCE) LedgerLineId id, @Classified(PROGRAM) LedgerEntry entry, @Classified(PROGRAM) boolean struckOut,
        @Classified(REFERENCE) long version) implements Serializable {}
