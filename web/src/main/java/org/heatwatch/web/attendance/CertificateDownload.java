package org.heatwatch.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.service.program.PrintCertificate;
import org.heatwatch.web.shared.Exports;

/** {@code /certificate.pdf?enrolment=}: the certificate of whoever has completed, as a file whose name says of whom by id alone. */
@WebServlet(urlPatterns = "/certificate.pdf", asyncSupported = true)
public class CertificateDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintCertificate certificates;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var enrolment = new EnrolmentId(UUID.fromString(String.valueOf(request.getParameter("enrolment"))));
            exports.answer("certificate-" + enrolment, Exports.Kind.PDF, out -> certificates.print(enrolment, out), request, response);
        } catch (StandingMissing missing) {
            throw missing;
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
