package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_TEXT;

import java.util.Arrays;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * A workbook's table of strings, kept as one run of characters. A string longer than a cell may be is kept one
 * character too long, so that the cell that uses it is refused, and a table nobody uses is not.
 */
final class SharedStrings extends XmlHandler {

    /** A table of strings that are shorter than this in the mean is refused before it is full of characters. */
    private static final int CHARACTERS_IN_A_STRING = 8;

    private final SpreadsheetLimits limits;
    private final StringBuilder characters = new StringBuilder();
    private int[] ends = new int[256];
    private int count;
    private boolean phonetic;

    SharedStrings(SpreadsheetLimits limits) {
        this.limits = limits;
    }

    /** @throws IndexOutOfBoundsException when there is no such string */
    String get(int index) {
        if (index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        return characters.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
    }

    @Override
    long mostBytes() {
        return limits.maxUnpackedBytes();
    }

    @Override
    void opened(String element, Attributes attributes) {
        switch (element) {
            case "si" -> {
                keepText(0);
                phonetic = false;
            }
            case "rPh" -> phonetic = true;
            case "t" -> keepMoreText(phonetic ? 0 : limits.maxCellCharacters() + 1);
            default -> { }
        }
    }

    @Override
    void closed(String element) throws SAXException {
        switch (element) {
            case "si" -> add(CellText.unescaped(keptText()));
            case "rPh" -> phonetic = false;
            case "t" -> pauseText();
            default -> { }
        }
    }

    private void add(String string) throws SAXException {
        characters.append(string);
        if (characters.length() > limits.maxCharacters() || count == limits.maxCharacters() / CHARACTERS_IN_A_STRING) {
            throw new SAXException(new UnreadableSpreadsheet(TOO_MUCH_TEXT, limits.maxCharacters()));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = characters.length();
    }
}
