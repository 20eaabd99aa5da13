package org.heatwatch.service.training;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NO_HEADER;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_ROWS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.service.platform.spreadsheet.RowHandler;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetRow;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet;

/** Follows the rows of a roster's sheets: looks for the header first, then hands out people. */
final class RosterSheets implements RowHandler {

    static final int HEADER_WITHIN_ROWS = 20;

    private final RosterPeople people;
    private final int maxPeople;
    private final List<SpreadsheetRow> firstRows = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> ignoredSheets = new ArrayList<>();
    private final Set<String> ignoredColumns = new LinkedHashSet<>();
    private Optional<String> sheet = Optional.empty();
    private Optional<RosterHeader> header = Optional.empty();
    private int count;

    RosterSheets(RosterPeople people, int maxPeople) {
        this.people = people;
        this.maxPeople = maxPeople;
    }

    @Override
    public Next row(SpreadsheetRow row) throws UnreadableSpreadsheet {
        if (!sheet.equals(Optional.of(row.sheet()))) {
            settleHeader();
            sheet = Optional.of(row.sheet());
            header = Optional.empty();
        }
        if (header.isPresent()) {
            hand(row, header.get());
            return Next.ROW;
        }
        firstRows.add(row);
        if (firstRows.size() < HEADER_WITHIN_ROWS) {
            return Next.ROW;
        }
        settleHeader();
        return header.isPresent() ? Next.ROW : Next.SHEET;
    }

    /** @throws UnreadableSpreadsheet when no sheet had a header */
    RosterReading finish() throws UnreadableSpreadsheet {
        settleHeader();
        if (sheets.isEmpty()) {
            throw new UnreadableSpreadsheet(NO_HEADER, HEADER_WITHIN_ROWS);
        }
        return new RosterReading(List.copyOf(sheets), List.copyOf(ignoredSheets), List.copyOf(ignoredColumns), count);
    }

    /** Decides about a sheet once its first rows are known. */
    private void settleHeader() throws UnreadableSpreadsheet {
        if (firstRows.isEmpty()) {
            return;
        }
        Optional<RosterHeader.Placed> found = RosterHeader.among(firstRows);
        header = found.map(RosterHeader.Placed::header);
        (header.isPresent() ? sheets : ignoredSheets).add(firstRows.get(0).sheet());
        if (found.isPresent()) {
            for (SpreadsheetRow row : firstRows.subList(found.get().firstDataRow(), firstRows.size())) {
                hand(row, found.get().header());
            }
        }
        firstRows.clear();
    }

    /** A row with nothing in the columns that count, such as a remark below the list, is passed over. */
    private void hand(SpreadsheetRow row, RosterHeader columns) throws UnreadableSpreadsheet {
        RosterRow person = columns.read(row);
        if (columns.isRepeatedBy(row) || person.isBlank()) {
            return;
        }
        if (++count > maxPeople) {
            throw new UnreadableSpreadsheet(TOO_MANY_ROWS, maxPeople);
        }
        ignoredColumns.addAll(columns.ignored(row));
        people.person(person);
    }
}
