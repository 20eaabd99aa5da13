package org.heatwatch.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.attendance.ExportCohortAttendance;
import org.heatwatch.web.shared.Exports;
import org.heatwatch.web.shared.YouthFileDownload;

/** {@code /cohort-attendance.xlsx?cohort=}: the attendance of a cohort by code, as a file. */
@WebServlet(urlPatterns = "/cohort-attendance.xlsx", asyncSupported = true)
public class CohortAttendanceDownload extends YouthFileDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportCohortAttendance attendance;

    public CohortAttendanceDownload() {
        super("cohort", "cohort-attendance", Exports.Kind.XLSX);
    }

    @Override
    protected void write(UUID cohort, OutputStream out) throws IOException {
        attendance.ofCohort(new CohortId(cohort), out);
    }
}
