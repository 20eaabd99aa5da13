package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.service.access.Command;

/** Says what a line of a ledger should have said. */
public record CorrectLedgerLine(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) LedgerLineId line,
        @Classified(REFERENCE) long seenVersion, @Classified(PROGRAM) LedgerEntry entry) implements Command {

    @Override
    public UUID subject() {
        return line.value();
    }
}
