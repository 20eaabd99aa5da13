package org.heatwatch.service.platform.spreadsheet;

/**
 * A column to be written.
 *
 * @param width in characters, 1 to 255
 */
public record SpreadsheetColumn(String heading, int width) {

    public SpreadsheetColumn {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("Width " + width);
        }
    }
}
