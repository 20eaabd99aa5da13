package org.heatwatch.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heatwatch.domain.shared.SheetScanId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.ScanFile;
import org.heatwatch.service.attendance.SheetScans;
import org.heatwatch.web.shared.FileName;

/** {@code /sheet-scan?id=}: a signed sheet as it came, to be saved and not shown. */
@WebServlet(urlPatterns = "/sheet-scan", asyncSupported = true)
public class ScanDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SheetScans scans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = new SheetScanId(UUID.fromString(String.valueOf(request.getParameter("id"))));
            ScanFile file = scans.read(id);
            response.setContentType(file.kind().mediaType());
            FileName.of("signed-sheet", file.title(), file.start().toLocalDate()).attachTo(response, file.kind().ending());
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
