package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_COLUMNS;

import java.util.ArrayList;
import java.util.List;
import org.heatwatch.service.platform.spreadsheet.RowHandler.Next;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the rows of one sheet. */
final class SheetHandler extends XmlHandler {

    /** Tells that whoever takes the rows has seen enough of this sheet. */
    static final class Left extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final String sheet;
    private final Workbook workbook;
    private final SpreadsheetLimits limits;
    private final RowGate gate;
    private final List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private int style;
    private String type = "";
    private boolean phonetic;

    SheetHandler(String sheet, Workbook workbook, SpreadsheetLimits limits, RowGate gate) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.limits = limits;
        this.gate = gate;
    }

    @Override
    long mostBytes() {
        return limits.maxUnpackedBytes();
    }

    @Override
    void opened(String element, Attributes attributes) throws SAXException {
        switch (element) {
            case "row" -> openRow(attributes);
            case "c" -> openCell(attributes);
            case "v" -> keepText(limits.maxCellCharacters() + 1);
            case "rPh" -> phonetic = true;
            case "t" -> keepMoreText(phonetic ? 0 : limits.maxCellCharacters() + 1);
            default -> { }
        }
    }

    @Override
    void closed(String element) throws SAXException {
        switch (element) {
            case "v", "t" -> pauseText();
            case "rPh" -> phonetic = false;
            case "c" -> closeCell();
            case "row" -> closeRow();
            default -> { }
        }
    }

    private void openRow(Attributes attributes) throws SAXException {
        int number = attributes.getValue("r") == null ? row + 1 : NumberFormats.number(attributes, "r");
        if (number <= row || number > RowGate.LAST_ROW) {
            throw new SAXException("Row " + number + " after " + row);
        }
        row = number;
        column = -1;
        cells.clear();
    }

    private void openCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        style = NumberFormats.number(attributes, "s");
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        keepText(0);
        phonetic = false;
    }

    /** From 0. A column no workbook has counts as one beyond every limit. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = i > 4 ? Integer.MAX_VALUE : column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private void closeCell() throws SAXException {
        String value = value(keptText());
        if (value.isEmpty()) {
            return;
        }
        if (column < 0) {
            throw new SAXException("No column in row " + row);
        }
        if (column >= limits.maxColumns()) {
            throw new SAXException(new UnreadableSpreadsheet(TOO_MANY_COLUMNS, limits.maxColumns(), row));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (type) {
            case "s" -> workbook.strings().get(Integer.parseInt(text.strip()));
            case "b" -> text.equals("0") ? "FALSE" : "TRUE";
            case "n" -> workbook.number(text.strip(), style);
            case "d" -> text.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            case "e" -> text;
            default -> CellText.unescaped(text);
        };
    }

    private void closeRow() throws SAXException {
        try {
            if (gate.pass(sheet, row, cells) == Next.SHEET) {
                throw new Left();
            }
        } catch (UnreadableSpreadsheet refused) {
            throw new SAXException(refused);
        }
    }
}
