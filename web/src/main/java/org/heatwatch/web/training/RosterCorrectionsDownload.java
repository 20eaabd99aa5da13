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
import org.heatwatch.web.shared.Messages;

/** {@code /rows-to-correct.xlsx?roster=}: the rows of a roster that go back, named by id. */
@WebServlet("/rows-to-correct.xlsx")
public class RosterCorrectionsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RosterQueries rosters;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID roster = UUID.fromString(String.valueOf(request.getParameter("roster")));
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"rows-to-correct-" + roster + ".xlsx\"");
            rosters.correctedRows(new RosterImportId(roster), line -> messages.text("roster.finding." + line.finding(), line.argument()),
                    response.getOutputStream());
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.setHeader("Content-Disposition", "inline");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
