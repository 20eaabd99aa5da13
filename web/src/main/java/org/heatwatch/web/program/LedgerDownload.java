package org.heatwatch.web.program;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.program.ExportLedger;
import org.heatwatch.web.shared.Exports;
import org.heatwatch.web.shared.YouthFileDownload;

/** {@code /cohort-ledger.xlsx?cohort=}: what was given out at the sessions of a cohort, as a file. */
@WebServlet(urlPatterns = "/cohort-ledger.xlsx", asyncSupported = true)
public class LedgerDownload extends YouthFileDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportLedger ledger;

    public LedgerDownload() {
        super("cohort", "ledger", Exports.Kind.XLSX);
    }

    @Override
    protected void write(UUID cohort, OutputStream out) throws IOException {
        ledger.ofCohort(new CohortId(cohort), out);
    }
}
