package org.heatwatch.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.program.PrintCertificate;
import org.heatwatch.web.shared.Exports;
import org.heatwatch.web.shared.YouthFileDownload;

/** {@code /certificate.pdf?enrolment=}: the certificate of whoever has completed, as a file whose name tells nothing of her. */
@WebServlet(urlPatterns = "/certificate.pdf", asyncSupported = true)
public class CertificateDownload extends YouthFileDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintCertificate certificates;

    public CertificateDownload() {
        super("enrolment", "certificate", Exports.Kind.PDF);
    }

    @Override
    protected void write(UUID enrolment, OutputStream out) throws IOException {
        certificates.print(new EnrolmentId(enrolment), out);
    }
}
