package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.CELL_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_COLUMNS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_ROWS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_TEXT;

import java.util.List;
import org.heatwatch.service.platform.spreadsheet.RowHandler.Next;

/** Where all rows pass, whatever file they come from: counts them, drops blank ones, hands on the rest. */
final class RowGate {

    /** Excel's own limit, blank rows among them. */
    static final int LAST_ROW = 1 << 20;

    private final SpreadsheetLimits limits;
    private final RowHandler handler;
    private int rows;
    private long characters;

    RowGate(SpreadsheetLimits limits, RowHandler handler) {
        this.limits = limits;
        this.handler = handler;
    }

    Next pass(String sheet, int number, List<String> cells) throws UnreadableSpreadsheet {
        if (number > LAST_ROW) {
            throw new UnreadableSpreadsheet(TOO_MANY_ROWS, limits.maxRows());
        }
        int width = cells.size();
        while (width > 0 && CellText.isBlank(cells.get(width - 1))) {
            width--;
        }
        if (width == 0) {
            return Next.ROW;
        }
        if (++rows > limits.maxRows()) {
            throw new UnreadableSpreadsheet(TOO_MANY_ROWS, limits.maxRows());
        }
        if (width > limits.maxColumns()) {
            throw new UnreadableSpreadsheet(TOO_MANY_COLUMNS, limits.maxColumns(), number);
        }
        return hand(new SpreadsheetRow(sheet, number, values(number, cells.subList(0, width))));
    }

    private List<String> values(int number, List<String> cells) throws UnreadableSpreadsheet {
        for (String cell : cells) {
            if (cell.length() > limits.maxCellCharacters()) {
                throw new UnreadableSpreadsheet(CELL_TOO_LONG, limits.maxCellCharacters(), number);
            }
            characters += cell.length();
        }
        if (characters > limits.maxCharacters()) {
            throw new UnreadableSpreadsheet(TOO_MUCH_TEXT, limits.maxCharacters());
        }
        return cells.stream().map(CellText::legal).map(CellText::restored).toList();
    }

    private Next hand(SpreadsheetRow row) throws UnreadableSpreadsheet {
        try {
            return handler.row(row);
        } catch (RuntimeException bug) {
            throw new HandlerFailure(bug);
        }
    }

    boolean sawRows() {
        return rows > 0;
    }

    /** A fault of whoever takes the rows; never the file's. */
    static final class HandlerFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private HandlerFailure(RuntimeException cause) {
            super(cause);
        }

        @Override
        public synchronized RuntimeException getCause() {
            return (RuntimeException) super.getCause();
        }
    }
}
