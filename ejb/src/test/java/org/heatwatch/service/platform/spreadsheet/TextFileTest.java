package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.Reading.LIMITS;
import static org.heatwatch.service.platform.spreadsheet.Reading.cellsOf;
import static org.heatwatch.service.platform.spreadsheet.Reading.reasonFor;
import static org.heatwatch.service.platform.spreadsheet.Reading.refusalOf;
import static org.heatwatch.service.platform.spreadsheet.Reading.rowsOf;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.CELL_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.ROW_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.STRAY_CHARACTER;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_COLUMNS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_ROWS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.UNCLOSED_QUOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws Exception {
        return file(text, StandardCharsets.UTF_8);
    }

    private Path file(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("list.csv"), text.getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void accents_survive_every_encoding(String charset) throws Exception {
        List<List<String>> expected = List.of(List.of("Name", "E-mail"), List.of("Zoë Núñez", "zoe@example.org"));
        String text = "Name,E-mail\r\nZoë Núñez,zoe@example.org\r\n";
        assertEquals(expected, cellsOf(file(text, Charset.forName(charset))));
        if (charset.startsWith("UTF")) {
            assertEquals(expected, cellsOf(file("\uFEFF" + text, Charset.forName(charset))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void every_separator_is_found(String separator) throws Exception {
        String text = "Name|Agency|Title\n\"García, María; Dr.\"|\"Health, \"\"East\"\"\"|RN\nLee Park|Courts|Clerk"
                .replace("|", separator);
        assertEquals(List.of(List.of("Name", "Agency", "Title"), List.of("García, María; Dr.", "Health, \"East\"", "RN"),
                List.of("Lee Park", "Courts", "Clerk")), cellsOf(file(text)));
    }

    @Test
    void a_comma_in_each_name_does_not_hide_the_semicolons() throws Exception {
        assertEquals(List.of("Ruiz, Ana", "ana@example.org"),
                cellsOf(file("Name;E-mail\nRuiz, Ana;ana@example.org\nPark, Lee;lee@example.org\n")).get(1));
    }

    @Test
    void excels_line_that_names_the_separator_is_obeyed_and_not_counted() throws Exception {
        List<SpreadsheetRow> rows = rowsOf(file("sep=;\r\nName, all of it;E-mail, if any\r\nAna;a\r\n"));
        assertEquals(new SpreadsheetRow("", 1, List.of("Name, all of it", "E-mail, if any")), rows.get(0));
        assertEquals(2, rows.get(1).number());
    }

    @Test
    void rows_are_counted_as_excel_shows_them() throws Exception {
        assertEquals(List.of(1, 3, 4), rowsOf(file("Name,Note\n\n\"Ana\",\"two\nlines\"\nLee,x\n")).stream()
                .map(SpreadsheetRow::number).toList());
    }

    @Test
    void a_quote_in_the_middle_of_a_value_is_forgiven() throws Exception {
        assertEquals(List.of("Ana \"Annie\" Ruiz", "Lee Park"), cellsOf(file("Ana \"Annie\" Ruiz, \"Lee\" Park\n")).get(0));
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_its_row() throws Exception {
        UnreadableSpreadsheet refusal = refusalOf(file("Name,E-mail\nAna,a\n\"Lee,l\nMei,m\n"), LIMITS);
        assertEquals(UNCLOSED_QUOTE, refusal.reason());
        assertEquals(List.of(3), refusal.arguments());
    }

    @Test
    void a_row_that_does_not_end_is_stopped() throws Exception {
        UnreadableSpreadsheet refusal = refusalOf(file("Name\n\"" + "Ana,a\n".repeat(100_000)), LIMITS);
        assertEquals(ROW_TOO_LONG, refusal.reason());
        assertEquals(2, refusal.arguments().get(1));
        assertEquals(ROW_TOO_LONG, reasonFor(file(",".repeat(9_000_000))));
    }

    @Test
    void the_limits_hold_for_text_as_well() throws Exception {
        assertEquals(TOO_MANY_ROWS, reasonFor(file("a,b\n".repeat(5_001))));
        assertEquals(TOO_MANY_COLUMNS, reasonFor(file("a,".repeat(20_000) + "a")));
        assertEquals(CELL_TOO_LONG, reasonFor(file("a".repeat(32_768))));
        assertEquals(5_000, rowsOf(file(("a".repeat(100) + ",b\n").repeat(5_000))).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,E-mail\nAna\0,a", "Name,E-mail\r\nAna\u0007,a", "Name,E-mail\rAna,\u001A"})
    void a_control_character_is_refused_with_its_line(String text) throws Exception {
        UnreadableSpreadsheet refusal = refusalOf(file(text), LIMITS);
        assertEquals(STRAY_CHARACTER, refusal.reason());
        assertEquals(List.of(2), refusal.arguments());
    }

    @Test
    void many_control_characters_are_no_text() throws Exception {
        assertEquals(NOT_A_SPREADSHEET, reasonFor(file("\u0001\u0002Name")));
    }

    @Test
    void utf_16_with_a_broken_pair_is_damaged() throws Exception {
        assertEquals(DAMAGED, reasonFor(Files.write(folder.resolve("x"),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'A', 0, 0, (byte) 0xD8, 'B', 0})));
    }

    @Test
    void an_apostrophe_before_a_formula_is_taken_away() throws Exception {
        assertEquals(List.of("=1+1", "O'Brien", "'tis", "+1 555 0100"), cellsOf(file("'=1+1,O'Brien,'tis,'+1 555 0100")).get(0));
    }
}
