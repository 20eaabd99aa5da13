package org.heatwatch.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.TrainingDay;
import org.heatwatch.web.shared.Exports;
import org.heatwatch.web.shared.FileName;
import org.heatwatch.web.shared.Messages;

/** {@code /rows-to-correct.xlsx?roster=}: the rows of a roster that go back. */
@WebServlet(urlPatterns = "/rows-to-correct.xlsx", asyncSupported = true)
public class RosterCorrectionsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RosterQueries rosters;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var roster = new RosterImportId(UUID.fromString(String.valueOf(request.getParameter("roster"))));
            exports.answer(Exports.Kind.XLSX, out -> {
                TrainingDay of = rosters.correctedRows(roster, line -> messages.text("roster.finding." + line.finding(), line.argument()), out);
                return FileName.of("rows-to-correct", of.title(), of.first());
            }, request, response);
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
