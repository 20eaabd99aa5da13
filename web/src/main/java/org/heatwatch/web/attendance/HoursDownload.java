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
import org.heatwatch.service.training.TrainingDay;
import org.heatwatch.web.shared.Exports;
import org.heatwatch.web.shared.FileName;

/** {@code /hours.xlsx?training=} or {@code ?from=&to=}: the hours as a file. */
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
                exports.answer(Exports.Kind.XLSX, out -> {
                    TrainingDay of = hours.ofTraining(training, out);
                    return FileName.of("hours", of.title(), of.first());
                }, request, response);
            } else {
                LocalDate from = LocalDate.parse(String.valueOf(request.getParameter("from")));
                LocalDate to = LocalDate.parse(String.valueOf(request.getParameter("to")));
                exports.answer(Exports.Kind.XLSX, out -> {
                    hours.ofPeriod(from, to, out);
                    return FileName.of("hours", from + " to", to);
                }, request, response);
            }
        } catch (IllegalArgumentException | DateTimeParseException | AccessDenied | RuleViolation noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
