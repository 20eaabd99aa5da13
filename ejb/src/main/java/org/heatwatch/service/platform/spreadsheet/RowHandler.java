package org.heatwatch.service.platform.spreadsheet;

/** Takes the rows of a spreadsheet, one after the other, in the order of the file. */
@FunctionalInterface
public interface RowHandler {

    /** What to read after a row. */
    enum Next { ROW, SHEET }

    /**
     * @return whether to go on with this sheet or to leave the rest of it
     * @throws UnreadableSpreadsheet to refuse the whole file
     */
    Next row(SpreadsheetRow row) throws UnreadableSpreadsheet;
}
