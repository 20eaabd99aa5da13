package org.heatwatch.service.platform.spreadsheet;

/**
 * What one spreadsheet may cost. Every limit is inclusive and positive.
 *
 * @param maxFileBytes      size of the file as it came
 * @param maxUnpackedBytes  size of everything inside a workbook's zip
 * @param maxParts          entries of a workbook's zip
 * @param maxSheets         visible sheets
 * @param maxRows           rows that are not blank, over all visible sheets
 * @param maxColumns        columns up to the last one with a value
 * @param maxCellCharacters UTF-16 units in one cell
 * @param maxCharacters     UTF-16 units in all cells handed out, and likewise in a workbook's table of shared strings
 */
public record SpreadsheetLimits(long maxFileBytes, long maxUnpackedBytes, int maxParts, int maxSheets, int maxRows,
                                int maxColumns, int maxCellCharacters, int maxCharacters) {

    /** The most characters that Excel keeps in a cell. */
    public static final int EXCEL_CELL_CHARACTERS = 32_767;

    public SpreadsheetLimits {
        if (maxFileBytes < 1 || maxUnpackedBytes < 1 || maxParts < 1 || maxSheets < 1 || maxRows < 1 || maxColumns < 1
                || maxCellCharacters < 1 || maxCharacters < 1) {
            throw new IllegalArgumentException("A limit is below 1");
        }
    }

    /** Limits for a list of that many rows: 10 MiB as it comes, 200 MiB unpacked, 256 columns, 20 million characters. */
    public static SpreadsheetLimits ofRows(int maxRows) {
        return new SpreadsheetLimits(10L << 20, 200L << 20, 2_000, 100, maxRows, 256, EXCEL_CELL_CHARACTERS, 20_000_000);
    }

    public SpreadsheetLimits withMaxRows(int rows) {
        return new SpreadsheetLimits(maxFileBytes, maxUnpackedBytes, maxParts, maxSheets, rows, maxColumns,
                maxCellCharacters, maxCharacters);
    }
}
