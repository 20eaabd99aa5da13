package org.heatwatch.web.program;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.service.program.ExportLedger;
import org.heatwatch.web.shared.Exports;

/** {@code /cohort-ledger.xlsx?cohort=}: what was given out at the sessions of a cohort, as a file that is named by the cohort's id. */
@WebServlet(urlPatterns = "/cohort-ledger.xlsx", asyncSupported = true)
public class LedgerDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportLedger ledger;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var cohort = new CohortId(UUID.fromString(String.valueOf(request.getParameter("cohort"))));
            exports.answer("ledger-" + cohort, Exports.Kind.XLSX, out -> ledger.ofCohort(cohort, out), request, response);
        } catch (StandingMissing missing) {
            throw missing;
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
