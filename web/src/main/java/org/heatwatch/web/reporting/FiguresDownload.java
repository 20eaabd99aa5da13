package org.heatwatch.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.reporting.ExportFigures;
import org.heatwatch.web.shared.Exports;
import org.heatwatch.web.shared.YouthFileDownload;

/** {@code /figures.xlsx?program=}: what is published of a program, as a file. */
@WebServlet(urlPatterns = "/figures.xlsx", asyncSupported = true)
public class FiguresDownload extends YouthFileDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportFigures figures;

    public FiguresDownload() {
        super("program", "figures", Exports.Kind.XLSX);
    }

    @Override
    protected void write(UUID program, OutputStream out) throws IOException {
        figures.ofProgram(new ProgramId(program), out);
    }
}
