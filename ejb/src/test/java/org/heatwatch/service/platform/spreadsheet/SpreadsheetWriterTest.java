package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.Reading.cellsOf;
import static org.heatwatch.service.platform.spreadsheet.Reading.rowsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetWriterTest {

    private static final List<SpreadsheetColumn> COLUMNS = List.of(new SpreadsheetColumn("Text", 30), new SpreadsheetColumn("More", 12));

    @TempDir
    private Path folder;

    private Path written(Object... values) throws IOException {
        Path file = folder.resolve("out.xlsx");
        try (OutputStream out = Files.newOutputStream(file); SpreadsheetWriter writer = new SpreadsheetWriter(out)) {
            writer.sheet("Hours", COLUMNS);
            writer.row(values);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://example.org\")", "+1 555 0100", "-", "-5", "@SUM(A1)", "\t=1", "\r=1",
            "'=1", "''-1", "'", "'quoted'", "O'Brien", "_x0041_", "a_x000D_b", "a\rb", "a\nb", "a\r\nb", " padded ",
            "<b>&amp;</b>", "${1+1} #{x}", "Zoë 🙂", "007", "1E5", "TRUE", "2026-03-14"})
    void text_comes_back_as_it_was(String text) throws Exception {
        assertEquals(List.of(text, "."), cellsOf(written(text, ".")).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t1", "\r1", "\0=1", "\u0001\u0002=1"})
    void no_cell_starts_like_a_formula(String text) throws Exception {
        try (InputStream in = Files.newInputStream(written(text)); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals('\'', cell.getStringCellValue().charAt(0));
        }
    }

    @Test
    void what_xml_cannot_carry_is_left_out() throws Exception {
        assertEquals(List.of("abcd", "."), cellsOf(written("a\0b\u0001c\uD800\uFFFFd", ".")).get(1));
    }

    @Test
    void numbers_and_dates_are_real_ones() throws Exception {
        Path file = written(90, new BigDecimal("1.5"), LocalDate.of(2026, 3, 14), LocalDateTime.of(2026, 3, 14, 9, 30),
                LocalDate.of(1850, 1, 1));
        assertEquals(List.of("90", "1.5", "2026-03-14", "2026-03-14T09:30", "1850-01-01"), cellsOf(file).get(1));
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0).getRow(1).forEach(cell ->
                    assertEquals(cell.getColumnIndex() < 4 ? CellType.NUMERIC : CellType.STRING, cell.getCellType()));
        }
    }

    @Test
    void nothing_is_a_blank_cell() throws Exception {
        assertEquals(List.of("", "", "", "x"), cellsOf(written(null, Optional.empty(), "", Optional.of("x"))).get(1));
    }

    @Test
    void what_no_cell_can_hold_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> written(new Object()));
        assertThrows(IllegalArgumentException.class, () -> written(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> written("x".repeat(32_768)));
    }

    @Test
    void headings_stay_in_sight() throws Exception {
        try (InputStream in = Files.newInputStream(written("x")); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(30 * 256, sheet.getColumnWidth(0));
            assertTrue(workbook.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getBold());
        }
    }

    @Test
    void sheets_of_the_same_or_an_impossible_name_are_told_apart() throws Exception {
        Path file = folder.resolve("sheets.xlsx");
        try (OutputStream out = Files.newOutputStream(file); SpreadsheetWriter writer = new SpreadsheetWriter(out)) {
            for (String name : Arrays.asList("Mon/Tue", "Mon/Tue", "x".repeat(40), "x".repeat(40), "", "'=1'")) {
                writer.sheet(name, COLUMNS);
            }
        }
        assertEquals(6, rowsOf(file).stream().map(SpreadsheetRow::sheet).distinct().count());
    }

    @Test
    void a_long_sheet_needs_no_temporary_file() throws Exception {
        Set<Path> before = temporaryFiles();
        Path file = folder.resolve("long.xlsx");
        List<String> expected = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(file); SpreadsheetWriter writer = new SpreadsheetWriter(out)) {
            writer.sheet("Marks", COLUMNS);
            for (int row = 0; row < 4_000; row++) {
                writer.row("Person " + row, row);
                expected.add("Person " + row);
            }
        }
        assertEquals(before, temporaryFiles());
        assertEquals(expected, cellsOf(file).stream().skip(1).map(cells -> cells.get(0)).toList());
    }

    @Test
    void what_one_sheet_can_not_hold_goes_on_with_its_headings_on_the_next() throws Exception {
        Path file = folder.resolve("full.xlsx");
        try (OutputStream out = Files.newOutputStream(file); SpreadsheetWriter writer = new SpreadsheetWriter(out)) {
            writer.sheet("Marks", COLUMNS);
            for (int row = 1; row < 1_048_576; row++) {
                writer.row();
            }
            writer.row("the next", 1);
        }
        List<SpreadsheetRow> rows = rowsOf(file);
        assertEquals(List.of("Marks", "Marks (2)"), rows.stream().map(SpreadsheetRow::sheet).distinct().toList());
        assertEquals(List.of("Text", "More"), rows.get(rows.size() - 2).cells());
        assertEquals(List.of("the next", "1"), rows.get(rows.size() - 1).cells());
    }

    private static Set<Path> temporaryFiles() throws IOException {
        Path poi = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        if (!Files.exists(poi)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(poi)) {
            return files.collect(Collectors.toSet());
        }
    }
}
