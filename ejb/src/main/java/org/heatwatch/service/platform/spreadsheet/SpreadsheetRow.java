package org.heatwatch.service.platform.spreadsheet;

import java.util.List;

/**
 * One row that is not blank.
 *
 * @param sheet  the sheet's name; empty for a text file
 * @param number the row's number as Excel shows it, from 1
 * @param cells  the values from the first column to the last one with a value; blank cells are empty strings
 */
public record SpreadsheetRow(String sheet, int number, List<String> cells) {

    public SpreadsheetRow {
        cells = List.copyOf(cells);
    }
}
