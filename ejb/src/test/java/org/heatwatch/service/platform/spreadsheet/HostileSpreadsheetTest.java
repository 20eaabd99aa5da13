package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.Reading.LIMITS;
import static org.heatwatch.service.platform.spreadsheet.Reading.cellsOf;
import static org.heatwatch.service.platform.spreadsheet.Reading.reasonFor;
import static org.heatwatch.service.platform.spreadsheet.Reading.refusalOf;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.CELL_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.SUSPICIOUS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_LARGE;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_COLUMNS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_ROWS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_SHEETS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_TEXT;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_UNPACKED;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aWorkbook;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.relation;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.relations;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.sheet;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSpreadsheetTest {

    private static final String FIRST_ROW = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

    @TempDir
    private Path folder;

    @Test
    void a_sound_workbook_is_read() throws Exception {
        assertEquals(List.of(List.of("Name")), cellsOf(aWorkbook().in(folder)));
    }

    @Test
    void a_file_over_the_size_limit_is_not_opened() throws Exception {
        Path file = Files.write(folder.resolve("list.csv"), new byte[(10 << 20) + 1]);
        UnreadableSpreadsheet refusal = refusalOf(file, LIMITS);
        assertEquals(TOO_LARGE, refusal.reason());
        assertEquals(List.of(10L), refusal.arguments());
    }

    @Test
    void unpacking_stops_at_the_limit_whatever_the_parts_are() {
        WorkbookFile file = aWorkbook();
        for (int part = 0; part < 21; part++) {
            Random random = new Random(part);
            file.with("xl/media/" + part, out -> {
                byte[] noise = new byte[1 << 20];
                random.nextBytes(noise);
                for (int i = 0; i < noise.length; i += 2) {
                    noise[i] = 0;
                }
                out.write(noise);
            });
        }
        SpreadsheetLimits small = new SpreadsheetLimits(100 << 20, 20 << 20, 2_000, 100, 5_000, 256, 32_767, 20_000_000);
        UnreadableSpreadsheet refusal = refusalOf(file.in(folder), small);
        assertEquals(TOO_MUCH_UNPACKED, refusal.reason());
        assertEquals(List.of(20L), refusal.arguments());
    }

    @Test
    void a_declared_size_that_lies_does_not_help_a_bomb() throws Exception {
        byte[] bytes = aWorkbook().withRepeated("xl/media/a.bin", "", "\0".repeat(1 << 16), 160, "").bytes();
        byte[] truth = {0, 0, (byte) 0xA0, 0};
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + 4, truth, 0, 4)) {
                bytes[i + 2] = 0;
            }
        }
        assertEquals(TOO_MUCH_UNPACKED, reasonFor(Files.write(folder.resolve("lie.xlsx"), bytes)));
    }

    @Test
    void a_declared_size_that_lies_does_not_make_room() throws Exception {
        Random random = new Random(1);
        byte[] bytes = aWorkbook().with("xl/media/a.bin", out -> {
            for (int i = 0; i < 2 << 20; i++) {
                out.write('a' + random.nextInt(16));
            }
        }).bytes();
        byte[] truth = {0, 0, 0x20, 0};
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + 4, truth, 0, 4)) {
                bytes[i + 2] = 0;
            }
        }
        SpreadsheetLimits small = new SpreadsheetLimits(10 << 20, 1 << 20, 2_000, 100, 5_000, 256, 32_767, 20_000_000);
        assertEquals(TOO_MUCH_UNPACKED, refusalOf(Files.write(folder.resolve("lie.xlsx"), bytes), small).reason());
    }

    @Test
    void a_part_in_another_encoding_than_it_was_looked_at_in_is_damage() {
        String xml = "<?xml version='1.0' encoding='UTF-16'?>" + sheet(FIRST_ROW);
        assertEquals(DAMAGED, reasonFor(aWorkbook().with("xl/worksheets/sheet1.xml",
                out -> out.write(xml.getBytes(StandardCharsets.UTF_16))).in(folder)));
    }

    @Test
    void a_sheet_outside_the_file_is_not_followed() {
        String outside = relations("<Relationship Id='rId1' Type='x/worksheet' Target='http://localhost:9/' TargetMode='External'/>");
        assertEquals(UnreadableSpreadsheet.Reason.EMPTY,
                reasonFor(aWorkbook().with("xl/_rels/workbook.xml.rels", outside).in(folder)));
        String unmarked = relations(relation("rId1", "worksheet", "file:///etc/passwd"));
        assertEquals(DAMAGED, reasonFor(aWorkbook().with("xl/_rels/workbook.xml.rels", unmarked).in(folder)));
    }

    @Test
    void only_sheets_and_strings_may_be_long() {
        UnreadableSpreadsheet refusal = refusalOf(aWorkbook().withRepeated("xl/styles.xml", "<styleSheet>",
                "<numFmt numFmtId='#' formatCode='0.00'/>", 500_000, "</styleSheet>").in(folder), LIMITS);
        assertEquals(TOO_MUCH_UNPACKED, refusal.reason());
        assertEquals(List.of(16L), refusal.arguments());
    }

    @Test
    void one_part_read_as_many_sheets_is_suspicious() {
        String sheets = "<sheet name='a' sheetId='1' r:id='rId1'/><sheet name='b' sheetId='2' r:id='rId1'/>";
        assertEquals(SUSPICIOUS, reasonFor(aWorkbook().with("xl/workbook.xml", workbook(sheets)).in(folder)));
    }

    @Test
    void more_sheets_than_the_limit_are_refused() {
        StringBuilder sheets = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i <= 100; i++) {
            sheets.append("<sheet name='s").append(i).append("' sheetId='1' r:id='r").append(i).append("'/>");
            parts.append(relation("r" + i, "worksheet", "s" + i + ".xml"));
        }
        assertEquals(TOO_MANY_SHEETS, reasonFor(aWorkbook().with("xl/workbook.xml", workbook(sheets.toString()))
                .with("xl/_rels/workbook.xml.rels", relations(parts.toString())).in(folder)));
    }

    @Test
    void a_million_rows_are_refused_at_the_first_beyond_the_limit() {
        UnreadableSpreadsheet refusal =
                refusalOf(aWorkbook().withRepeatedRows("<row r='#'><c r='A#'><v>#</v></c></row>", 1_000_000).in(folder), LIMITS);
        assertEquals(TOO_MANY_ROWS, refusal.reason());
        assertEquals(List.of(5_000), refusal.arguments());
    }

    @Test
    void twenty_thousand_columns_are_refused_with_the_row() {
        UnreadableSpreadsheet refusal =
                refusalOf(aWorkbook().withRows(FIRST_ROW + "<row r='2'>" + "<c><v>1</v></c>".repeat(20_000) + "</row>").in(folder), LIMITS);
        assertEquals(TOO_MANY_COLUMNS, refusal.reason());
        assertEquals(List.of(256, 2), refusal.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFD1", "ZZZZZZZZZZZZ1"})
    void a_far_away_column_costs_nothing(String cell) {
        assertEquals(TOO_MANY_COLUMNS, reasonFor(aWorkbook().withRows("<row><c r='" + cell + "'><v>1</v></c></row>").in(folder)));
    }

    @Test
    void one_long_string_used_by_many_cells_is_refused_at_the_first() {
        UnreadableSpreadsheet refusal = refusalOf(aWorkbook().withStrings("<si><t>" + "x".repeat(1_000_000) + "</t></si>")
                .withRepeatedRows("<row><c t='s'><v>0</v></c></row>", 12_000).in(folder), LIMITS);
        assertEquals(CELL_TOO_LONG, refusal.reason());
        assertEquals(List.of(32_767, 1), refusal.arguments());
    }

    @Test
    void a_long_string_that_no_cell_uses_does_no_harm() throws Exception {
        assertEquals(List.of(List.of("Name")), cellsOf(aWorkbook()
                .withStrings("<si><t>Name</t></si><si><t>" + "x".repeat(40_000) + "</t></si>").in(folder)));
    }

    @Test
    void many_cells_that_use_strings_just_short_enough_are_too_much_text() {
        assertEquals(TOO_MUCH_TEXT, reasonFor(aWorkbook().withStrings("<si><t>" + "x".repeat(32_767) + "</t></si>")
                .withRepeatedRows("<row><c t='s'><v>0</v></c></row>", 4_000).in(folder)));
    }

    @Test
    void a_table_of_too_many_strings_is_too_much_text() {
        SpreadsheetLimits small = new SpreadsheetLimits(1 << 20, 20 << 20, 2_000, 100, 5_000, 256, 32_767, 10_000);
        assertEquals(TOO_MUCH_TEXT, refusalOf(aWorkbook().withStrings("<si/>".repeat(10_001)).in(folder), small).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--%s-->", "<?x %s?>", "<row r=\"%s\"/>", "<row><![CDATA[%s]]></row>", "<%s/>", "<!-->%s-->"})
    void markup_without_an_end_in_sight_is_suspicious(String markup) {
        assertEquals(SUSPICIOUS, reasonFor(aWorkbook().withRows(markup.formatted("a>".repeat(70_000))
                .replace("<a>a>", "<a" + "a".repeat(140_000))).in(folder)));
    }

    @Test
    void comments_and_cdata_are_nothing_to_fear() throws Exception {
        assertEquals(List.of(List.of("a<b")), cellsOf(aWorkbook()
                .withRows("<!-- don't \" > --><row><c t='str'><v><![CDATA[a<b]]></v></c></row>").in(folder)));
    }

    @Test
    void any_number_of_ampersands_is_text() throws Exception {
        Path file = aWorkbook().withRepeatedRows("<row><c t='str'><v>" + "R &amp; D #".repeat(60) + "</v></c></row>", 4_000).in(folder);
        assertEquals(4_000, cellsOf(file).size());
    }

    @Test
    void elements_nested_too_deep_or_with_ever_new_names_are_damage() {
        assertEquals(DAMAGED, reasonFor(aWorkbook().withRows("<a>".repeat(100) + "</a>".repeat(100)).in(folder)));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 2_100; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertEquals(DAMAGED, reasonFor(aWorkbook().withRows(names.toString()).in(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r='0'/>", "<row r='2'/><row r='1'/>", "<row r='1048577'/>", "<row r='x'/>",
            "<row><c t='s'><v>7</v></c></row>", "<row><c t='s'><v>-1</v></c></row>", "<row><c s='x'><v>1</v></c></row>", "<row>"})
    void what_no_workbook_says_is_damage(String rows) {
        assertEquals(DAMAGED, reasonFor(aWorkbook().withRows(rows).in(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    void a_missing_part_is_damage(String part) {
        assertEquals(DAMAGED, reasonFor(aWorkbook().without(part).in(folder)));
    }

    @Test
    void a_fault_of_whoever_takes_the_rows_is_not_blamed_on_the_file() {
        IllegalStateException bug = new IllegalStateException();
        assertSame(bug, assertThrows(IllegalStateException.class,
                () -> new SpreadsheetReader().read(aWorkbook().in(folder), LIMITS, row -> {
                    throw bug;
                })));
    }
}
