package org.heatwatch.service.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Writes a workbook (.xlsx) of any length straight into the zip, with a flat heap and no temporary file. Cells follow each other
 * without saying where they stand, as the format allows: their addresses would be most of the file and of the time. Not for
 * several threads.
 *
 * <p>Text is always a text cell. Text that a program could run as a formula gets an apostrophe in front, which
 * {@link SpreadsheetReader} takes away again: what was written is read back unchanged, but for control characters.
 */
public class SpreadsheetWriter implements AutoCloseable {

    private static final int FIRST_YEAR_OF_EXCEL = 1900;
    private static final int BUFFERED_CHARACTERS = 1 << 15;

    /** The order of the formats in {@link WorkbookFrame}. */
    private static final int PLAIN = 0;
    private static final int HEADING = 1;
    private static final int DATE = 2;
    private static final int MOMENT = 3;

    private final ZipOutputStream zip;
    private final StringBuilder markup = new StringBuilder(2 * BUFFERED_CHARACTERS);
    private final List<WorkbookFrame.Sheet> sheets = new ArrayList<>();
    private List<SpreadsheetColumn> columns;
    private String wanted;
    private String name;
    private int rows;

    /** @param out stays open */
    public SpreadsheetWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /**
     * Starts a sheet with its row of headings; the rows that follow go there.
     *
     * @param wanted its name, cut to 31 characters, without those that Excel forbids; numbered when it is taken
     */
    public void sheet(String wanted, List<SpreadsheetColumn> columns) throws IOException {
        finishSheet();
        this.wanted = wanted;
        name = freeName(CellText.legal(wanted));
        this.columns = columns;
        rows = 0;
        zip.putNextEntry(new ZipEntry(WorkbookFrame.sheetPart(sheets.size() + 1)));
        WorkbookFrame.beginSheet(columns, markup);
        write(HEADING, columns.stream().map(SpreadsheetColumn::heading).toArray());
    }

    /**
     * When the 1,048,576 rows of a sheet are full, the next one with the same headings begins.
     *
     * @param values text, numbers, {@link LocalDate}, {@link LocalDateTime}; null or an empty Optional is a blank cell
     * @throws IllegalArgumentException on a value of another kind, a number that is none, text of more than
     *         {@value SpreadsheetLimits#EXCEL_CELL_CHARACTERS} characters
     */
    public void row(Object... values) throws IOException {
        if (rows == SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            sheet(wanted, columns);
        }
        write(PLAIN, values);
    }

    /** Ends the file; before, it is none. */
    @Override
    public void close() throws IOException {
        finishSheet();
        WorkbookFrame.writeTo(zip, sheets);
        zip.finish();
    }

    private void finishSheet() throws IOException {
        if (name != null) {
            String filtered = "$A$1:$" + CellReference.convertNumToColString(columns.size() - 1) + '$' + rows;
            WorkbookFrame.endSheet(filtered, markup);
            flush();
            zip.closeEntry();
            sheets.add(new WorkbookFrame.Sheet(name, filtered));
            name = null;
        }
    }

    private String freeName(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String free = safe;
        for (int number = 2; isTaken(free); number++) {
            String suffix = " (" + number + ")";
            free = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
        }
        return free;
    }

    private boolean isTaken(String sheet) {
        return sheets.stream().anyMatch(each -> each.name().equalsIgnoreCase(sheet));
    }

    private void write(int format, Object... values) throws IOException {
        rows++;
        markup.append("<row r=\"").append(rows).append("\">");
        for (Object each : values) {
            Object value = each instanceof Optional<?> optional ? optional.orElse(null) : each;
            if (value == null || value.equals("")) {
                markup.append("<c/>");
            } else {
                cell(format, value);
            }
        }
        markup.append("</row>");
        if (markup.length() > BUFFERED_CHARACTERS) {
            flush();
        }
    }

    private void flush() throws IOException {
        zip.write(markup.toString().getBytes(StandardCharsets.UTF_8));
        markup.setLength(0);
    }

    private void cell(int format, Object value) {
        if (value instanceof String text) {
            text(format, text);
        } else if (value instanceof Integer || value instanceof Long) {
            number(format, value.toString());
        } else if (value instanceof Number number) {
            number(format, Double.toString(finite(number.doubleValue())));
        } else if (value instanceof LocalDate date) {
            moment(DATE, date.atStartOfDay(), date);
        } else if (value instanceof LocalDateTime moment) {
            moment(MOMENT, moment, moment);
        } else {
            throw new IllegalArgumentException("A cell cannot hold a " + value.getClass().getName());
        }
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A cell cannot hold " + number);
        }
        return number;
    }

    /** A day before Excel's calendar is written as text. */
    private void moment(int format, LocalDateTime moment, Object shown) {
        if (moment.getYear() < FIRST_YEAR_OF_EXCEL) {
            text(PLAIN, shown.toString());
        } else {
            number(format, Double.toString(DateUtil.getExcelDate(moment)));
        }
    }

    private void number(int format, String number) {
        begin(format).append("><v>").append(number).append("</v></c>");
    }

    private void text(int format, String text) {
        String safe = CellText.escaped(CellText.neutralised(CellText.legal(text)));
        if (safe.length() > SpreadsheetLimits.EXCEL_CELL_CHARACTERS) {
            throw new IllegalArgumentException("A cell cannot hold " + safe.length() + " characters");
        }
        begin(format).append(" t=\"inlineStr\"><is><t").append(safe.equals(safe.strip()) ? ">" : " xml:space=\"preserve\">");
        CellText.appendAsMarkup(safe, markup);
        markup.append("</t></is></c>");
    }

    private StringBuilder begin(int format) {
        markup.append("<c");
        return format == PLAIN ? markup : markup.append(" s=\"").append(format).append('"');
    }
}
