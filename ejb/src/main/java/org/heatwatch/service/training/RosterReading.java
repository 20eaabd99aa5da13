package org.heatwatch.service.training;

import java.util.List;

/**
 * What was found in a roster besides its rows.
 *
 * @param sheets         the sheets that were read
 * @param ignoredSheets  the visible sheets without a row of headings
 * @param ignoredColumns the columns with values that were not used, by heading, or by letter ("column F") without one
 * @param rows           how many rows were handed out
 */
record RosterReading(List<String> sheets, List<String> ignoredSheets, List<String> ignoredColumns, int rows) {
}
