package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.ROW_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.UNCLOSED_QUOTE;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heatwatch.service.platform.spreadsheet.RowHandler.Next;

/** Reads text files with one row a line: values between commas, semicolons or tabs, in quotes where they need them. */
final class DelimitedText {

    private static final int SAMPLE_CHARACTERS = 1 << 16;
    /** A row may be as long as this many of the longest cells. */
    private static final int LONGEST_CELLS_IN_A_ROW = 8;

    private DelimitedText() {
    }

    static void read(Path file, SpreadsheetLimits limits, RowGate gate) throws IOException, UnreadableSpreadsheet {
        TextEncoding encoding = TextEncoding.of(file);
        char[] buffer = new char[SAMPLE_CHARACTERS];
        int length;
        try (Reader text = encoding.open(file)) {
            length = read(text, buffer);
        }
        String sample = new String(buffer, 0, length);
        boolean named = sample.toLowerCase(Locale.ROOT).matches("(?s)\"?sep=[,;\t]\"?(\\R.*)?");
        char separator = named ? sample.charAt(sample.indexOf('=') + 1) : Separator.of(sample);
        try (MeteredReader text = new MeteredReader(encoding.open(file), limits.maxCellCharacters() * (long) LONGEST_CELLS_IN_A_ROW)) {
            if (named) {
                skipLine(text, sample);
            }
            readRows(text, separator, gate);
        }
    }

    private static int read(Reader text, char[] buffer) throws IOException {
        int length = 0;
        for (int count = 0; count >= 0 && length < buffer.length; length += Math.max(0, count)) {
            count = text.read(buffer, length, buffer.length - length);
        }
        return length;
    }

    /** Excel does not show the line that names the separator, so it has no number. */
    private static void skipLine(Reader text, String sample) throws IOException {
        int line = sample.split("\\R", 2)[0].length();
        boolean twoCharacters = sample.startsWith("\r\n", line);
        text.skip(Math.min(sample.length(), line + (twoCharacters ? 2 : 1)));
    }

    private static void readRows(MeteredReader text, char separator, RowGate gate)
            throws IOException, UnreadableSpreadsheet {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true).setTrailingData(true).get();
        int row = 1;
        try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            for (Next next = Next.ROW; next == Next.ROW && records.hasNext(); row++) {
                next = gate.pass("", row, records.next().toList());
                text.startRow();
            }
        } catch (UncheckedIOException e) {
            throw refusal(e.getCause(), row, text);
        }
    }

    private static UnreadableSpreadsheet refusal(IOException e, int row, MeteredReader text) throws IOException {
        if (e instanceof RowTooLong) {
            return new UnreadableSpreadsheet(ROW_TOO_LONG, text.mostInARow, row);
        }
        if (e instanceof CSVException) {
            return new UnreadableSpreadsheet(UNCLOSED_QUOTE, row);
        }
        throw e;
    }

    private static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops a row that does not end, as after a quote that nobody closes, before it fills the memory. */
    private static final class MeteredReader extends FilterReader {

        private final long mostInARow;
        private long inThisRow;

        MeteredReader(Reader text, long mostInARow) {
            super(text);
            this.mostInARow = mostInARow;
        }

        void startRow() {
            inThisRow = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (inThisRow > mostInARow) {
                throw new RowTooLong();
            }
            int count = super.read(buffer, offset, length);
            inThisRow += Math.max(0, count);
            return count;
        }

        @Override
        public int read() throws IOException {
            int character = super.read();
            inThisRow++;
            return character;
        }
    }
}
