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

/** {@code /hours.xlsx?training=} or {@code ?from=&to=}: the hours as a file, named by id or period. */
@WebServlet("/hours.xlsx")
public class HoursDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient ExportHours hours;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getParameter("training") != null) {
                UUID training = UUID.fromString(request.getParameter("training"));
                name(response, "hours-" + training);
                hours.ofTraining(new TrainingId(training), response.getOutputStream());
            } else {
                LocalDate from = LocalDate.parse(String.valueOf(request.getParameter("from")));
                LocalDate to = LocalDate.parse(String.valueOf(request.getParameter("to")));
                name(response, "hours-" + from + "-to-" + to);
                hours.ofPeriod(from, to, response.getOutputStream());
            }
        } catch (IllegalArgumentException | DateTimeParseException | AccessDenied | RuleViolation noSuchFile) {
            response.setHeader("Content-Disposition", "inline");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void name(HttpServletResponse response, String file) {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + ".xlsx\"");
    }
}
