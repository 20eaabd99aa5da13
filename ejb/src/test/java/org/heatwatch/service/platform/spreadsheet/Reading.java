package org.heatwatch.service.platform.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.service.platform.spreadsheet.RowHandler.Next;

/** Reads files the way a test wants to tell it. */
final class Reading {

    static final SpreadsheetLimits LIMITS = SpreadsheetLimits.ofRows(5_000);

    private Reading() {
    }

    static List<SpreadsheetRow> rowsOf(Path file) throws UnreadableSpreadsheet {
        List<SpreadsheetRow> rows = new ArrayList<>();
        new SpreadsheetReader().read(file, LIMITS, row -> {
            rows.add(row);
            return Next.ROW;
        });
        return rows;
    }

    static List<List<String>> cellsOf(Path file) throws UnreadableSpreadsheet {
        return rowsOf(file).stream().map(SpreadsheetRow::cells).toList();
    }

    static UnreadableSpreadsheet refusalOf(Path file, SpreadsheetLimits limits) {
        return assertThrows(UnreadableSpreadsheet.class, () -> new SpreadsheetReader().read(file, limits, row -> Next.ROW));
    }

    static UnreadableSpreadsheet.Reason reasonFor(Path file) {
        return refusalOf(file, LIMITS).reason();
    }
}
