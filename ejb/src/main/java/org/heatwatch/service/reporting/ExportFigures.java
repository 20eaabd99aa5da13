package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.Permission.READ_FIGURES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Touched;

/** What is published of a program as a workbook, with a note on how it was counted. */
@Stateless
public class ExportFigures {

    private final FiguresWorkbook workbook = new FiguresWorkbook();
    private final FigureQueries queries;
    private final Touched touched;

    protected ExportFigures() {
        this(null, null);
    }

    @Inject
    ExportFigures(FigureQueries queries, Touched touched) {
        this.queries = queries;
        this.touched = touched;
    }

    /** @throws org.heatwatch.service.access.AccessDenied if there is no such program, or it isn't the caller's */
    @Allowed(READ_FIGURES)
    public void ofProgram(ProgramId program, OutputStream out) throws IOException {
        touched.purpose("export");
        workbook.write(queries.program(program), out);
    }
}
