package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * One line of a ledger with all that it has said.
 *
 * @param steps the first one first
 */
public record LedgerLineSheet(@Classified(PROGRAM) SessionStory session, @Classified(PROGRAM) LedgerRow line, @Classified(PROGRAM) List<LedgerStep> steps)
        implements Serializable {

    public LedgerLineSheet {
        steps = List.copyOf(steps);
    }
}
