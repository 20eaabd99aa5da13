package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerEntry;

/** What a line of a ledger said from then on, and who wrote it so. */
public record LedgerStep(@Classified(PROGRAM) LedgerEntry entry, @Classified(PROGRAM) boolean struckOut, @Classified(REFERENCE) Instant at,
        @Classified(REFERENCE) String by) implements Serializable {}
