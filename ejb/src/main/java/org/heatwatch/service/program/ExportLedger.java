package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.KEEP_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;

/** The ledgers of a cohort's sessions as a workbook, with nobody's name. */
@Stateless
public class ExportLedger {

    private final LedgerWorkbook workbook = new LedgerWorkbook();
    private final HibernateLedgers ledgers;
    private final Relations relations;
    private final Touched touched;

    protected ExportLedger() {
        this(null, null, null);
    }

    @Inject
    ExportLedger(HibernateLedgers ledgers, Relations relations, Touched touched) {
        this.ledgers = ledgers;
        this.relations = relations;
        this.touched = touched;
    }

    /**
     * A sheet with a row for each line that counts, and one with what they come to by session and kind.
     *
     * @throws org.heatwatch.service.access.AccessDenied if there is no such cohort, or it is not the caller's
     */
    @Allowed(KEEP_LEDGER)
    public void ofCohort(CohortId cohort, OutputStream out) throws IOException {
        touched.through(relations.toCohort(cohort, KEEP_LEDGER));
        touched.purpose("export");
        workbook.write(ledgers.counted(cohort), out);
    }
}
