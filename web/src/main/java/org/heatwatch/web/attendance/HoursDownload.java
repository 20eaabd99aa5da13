package org.heatwatch.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.ExportHours;
import org.heatwatch.web.shared.Exports;

/** {@code /hours.xlsx?training=} or {@code ?from=&to=}: the hours as a file, named by id or period. */
@WebServlet(urlPatterns = "/hours.xlsx", asyncSupported = true)
public class HoursDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportHours hours;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getParameter("training") != null) {
                var training = new TrainingId(UUID.fromString(request.getParameter("training")));
                exports.answer("hours-" + training, Exports.Kind.XLSX, out -> hours.ofTraining(training, out), request, response);
            } else {
                LocalDate from = LocalDate.parse(String.valueOf(request.getParameter("from")));
                LocalDate to = LocalDate.parse(String.valueOf(request.getParameter("to")));
                exports.answer("hours-" + from + "-to-" + to, Exports.Kind.XLSX, out -> hours.ofPeriod(from, to, out), request, response);
            }
        } catch (IllegalArgumentException | DateTimeParseException | AccessDenied | RuleViolation noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
