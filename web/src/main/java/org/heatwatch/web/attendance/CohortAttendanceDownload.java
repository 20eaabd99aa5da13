package org.heatwatch.web.attendance;

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
import org.heatwatch.service.attendance.ExportCohortAttendance;
import org.heatwatch.web.shared.Exports;

/** {@code /cohort-attendance.xlsx?cohort=}: the attendance of a cohort by code, as a file that is named by the cohort's id. */
@WebServlet(urlPatterns = "/cohort-attendance.xlsx", asyncSupported = true)
public class CohortAttendanceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportCohortAttendance attendance;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var cohort = new CohortId(UUID.fromString(String.valueOf(request.getParameter("cohort"))));
            exports.answer("cohort-" + cohort, Exports.Kind.XLSX, out -> attendance.ofCohort(cohort, out), request, response);
        } catch (StandingMissing missing) {
            throw missing;
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
