package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.service.access.Command;

/**
 * Adds a line to a session's ledger.
 *
 * @param line the new one
 */
public record WriteLedgerLine(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) CohortSessionId session,
        @Classified(REFERENCE) LedgerLineId line, @Classified(PROGRAM) LedgerEntry entry) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
