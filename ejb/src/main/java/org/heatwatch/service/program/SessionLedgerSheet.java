package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerSum;

/**
 * What was given out at a session.
 *
 * @param lines as they were written, the first one first, with those that were struck out
 * @param writes true if the reader may add to them
 */
public record SessionLedgerSheet(@Classified(PROGRAM) SessionStory session, @Classified(PROGRAM) List<LedgerRow> lines, @Classified(PROGRAM) boolean writes)
        implements Serializable {

    public SessionLedgerSheet {
        lines = List.copyOf(lines);
    }

    public LedgerSum sum() {
        return LedgerSum.of(lines.stream().filter(line -> !line.struckOut()).map(LedgerRow::entry).toList());
    }
}
