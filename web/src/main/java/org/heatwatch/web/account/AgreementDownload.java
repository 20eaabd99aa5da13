package org.heatwatch.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.account.AgreementFile;
import org.heatwatch.service.account.AgreementQueries;
import org.heatwatch.web.shared.FileName;

/** {@code /agreement-file?id=}: a signed agreement as it came, to be saved and not shown. */
@WebServlet(urlPatterns = "/agreement-file", asyncSupported = true)
public class AgreementDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgreementQueries agreements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = new MouId(UUID.fromString(String.valueOf(request.getParameter("id"))));
            AgreementFile file = agreements.file(id);
            response.setContentType(file.kind().mediaType());
            FileName.of("agreement", file.agency(), file.startsOn()).attachTo(response, file.kind().ending());
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
