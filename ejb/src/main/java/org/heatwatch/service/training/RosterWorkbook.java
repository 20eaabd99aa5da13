package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetColumn;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetLimits;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetReader;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetWriter;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet;

/**
 * Rosters as spreadsheets. A sheet is part of the roster when one of its first 20 rows that are not blank names at
 * least two things of {@link RosterField}, among them a name; all such sheets are read, others are passed over.
 */
@ApplicationScoped
class RosterWorkbook {

    private static final List<SpreadsheetColumn> CORRECTION_COLUMNS = List.of(new SpreadsheetColumn("Full name", 30),
            new SpreadsheetColumn("Sort name as", 30), new SpreadsheetColumn("E-mail", 34),
            new SpreadsheetColumn("Agency", 34), new SpreadsheetColumn("Title", 24),
            new SpreadsheetColumn("Licence number", 18), new SpreadsheetColumn("Discipline", 20),
            new SpreadsheetColumn("What to correct", 60));

    private SpreadsheetReader reader;

    /** For the container. */
    protected RosterWorkbook() {
    }

    @Inject
    RosterWorkbook(SpreadsheetReader reader) {
        this.reader = reader;
    }

    /**
     * @param limits its rows count people, not titles and headings
     * @param people takes one row after the other, in the order of the file
     * @throws UnreadableSpreadsheet when the file is refused; rows may have been handed out before
     */
    RosterReading read(Path file, SpreadsheetLimits limits, RosterPeople people) throws UnreadableSpreadsheet {
        RosterSheets sheets = new RosterSheets(people, limits.maxRows());
        int besides = limits.maxSheets() * RosterSheets.HEADER_WITHIN_ROWS;
        reader.read(file, limits.withMaxRows(limits.maxRows() + besides), sheets);
        return sheets.finish();
    }

    /** Writes rows with what is wrong with them; the file can be corrected and read again as it is. */
    void writeCorrections(Iterator<RosterCorrection> corrections, OutputStream out) throws IOException {
        try (SpreadsheetWriter writer = new SpreadsheetWriter(out)) {
            writer.sheet("Rows to correct", CORRECTION_COLUMNS);
            while (corrections.hasNext()) {
                RosterCorrection correction = corrections.next();
                RosterRow row = correction.row();
                writer.row(row.name().full(), row.name().sortAs(), row.email(), row.agency(), row.title(), row.licence(),
                        row.discipline(), correction.whatToCorrect());
            }
        }
    }
}
