package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.service.access.Command;

/** Strikes out a line of a ledger that should never have been written. */
public record StrikeOutLedgerLine(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) LedgerLineId line,
        @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return line.value();
    }
}
