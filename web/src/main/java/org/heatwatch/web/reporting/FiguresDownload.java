package org.heatwatch.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.service.reporting.ExportFigures;
import org.heatwatch.web.shared.Exports;

/** {@code /figures.xlsx?program=}: what is published of a program, as a file that is named by the program's id. */
@WebServlet(urlPatterns = "/figures.xlsx", asyncSupported = true)
public class FiguresDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportFigures figures;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var program = new ProgramId(UUID.fromString(String.valueOf(request.getParameter("program"))));
            exports.answer("figures-" + program, Exports.Kind.XLSX, out -> figures.ofProgram(program, out), request, response);
        } catch (StandingMissing missing) {
            throw missing;
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
