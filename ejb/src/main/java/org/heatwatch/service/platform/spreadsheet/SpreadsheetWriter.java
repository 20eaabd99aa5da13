package org.heatwatch.service.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook (.xlsx) of any length with a flat heap: rows wait in compressed temporary files until
 * {@link #writeTo}, and {@link #close} deletes these. Not for several threads.
 *
 * <p>Text is always a text cell. Text that a program could run as a formula gets an apostrophe in front, which
 * {@link SpreadsheetReader} takes away again: what was written is read back unchanged, but for control characters.
 */
public class SpreadsheetWriter implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int FIRST_YEAR_OF_EXCEL = 1900;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle headingStyle = workbook.createCellStyle();
    private final CellStyle dateStyle = style("yyyy-mm-dd");
    private final CellStyle momentStyle = style("yyyy-mm-dd hh:mm");
    private SXSSFSheet sheet;
    private int columns;
    private int rows;

    public SpreadsheetWriter() {
        workbook.setCompressTempFiles(true);
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        Font bold = workbook.createFont();
        bold.setBold(true);
        headingStyle.setFont(bold);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /**
     * Starts a sheet with its row of headings; the rows that follow go there.
     *
     * @param name cut to 31 characters, without those that Excel forbids; numbered when it is taken
     */
    public void sheet(String name, List<SpreadsheetColumn> columns) {
        finishSheet();
        sheet = workbook.createSheet(freeName(CellText.legal(name)));
        this.columns = columns.size();
        rows = 0;
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * 256);
        }
        sheet.createFreezePane(0, 1);
        Row headings = write(columns.stream().map(SpreadsheetColumn::heading).toArray());
        headings.forEach(cell -> cell.setCellStyle(headingStyle));
    }

    /**
     * @param values text, numbers, {@link LocalDate}, {@link LocalDateTime}; null or an empty Optional is a blank cell
     * @throws IllegalArgumentException on a value of another kind, a number that is none, or text of more than
     *                                  {@value SpreadsheetLimits#EXCEL_CELL_CHARACTERS} characters
     */
    public void row(Object... values) {
        write(values);
    }

    /** Writes the whole file, once; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        finishSheet();
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void finishSheet() {
        if (sheet != null && columns > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows) - 1, 0, columns - 1));
        }
    }

    private String freeName(String wanted) {
        String name = WorkbookUtil.createSafeSheetName(wanted);
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            String suffix = " (" + number + ")";
            name = WorkbookUtil.createSafeSheetName(wanted.substring(0, Math.min(wanted.length(), 31 - suffix.length())) + suffix);
        }
        return name;
    }

    private Row write(Object... values) {
        Row row = sheet.createRow(rows++);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column] instanceof Optional<?> optional ? optional.orElse(null) : values[column];
            if (value != null && !value.equals("")) {
                write(value, row.createCell(column));
            }
        }
        return row;
    }

    private void write(Object value, Cell cell) {
        if (value instanceof String text) {
            cell.setCellValue(CellText.escaped(CellText.neutralised(CellText.legal(text))));
        } else if (value instanceof Number number) {
            cell.setCellValue(finite(number.doubleValue()));
        } else if (value instanceof LocalDate date) {
            write(date.atStartOfDay(), dateStyle, date.toString(), cell);
        } else if (value instanceof LocalDateTime moment) {
            write(moment, momentStyle, moment.toString(), cell);
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
    private static void write(LocalDateTime moment, CellStyle style, String text, Cell cell) {
        if (moment.getYear() < FIRST_YEAR_OF_EXCEL) {
            cell.setCellValue(text);
            return;
        }
        cell.setCellValue(moment);
        cell.setCellStyle(style);
    }
}
