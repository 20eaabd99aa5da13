package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.Reading.LIMITS;
import static org.heatwatch.service.platform.spreadsheet.Reading.cellsOf;
import static org.heatwatch.service.platform.spreadsheet.Reading.rowsOf;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aWorkbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatwatch.service.platform.spreadsheet.RowHandler.Next;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells come out as. The files were made by LibreOffice: src/test/spreadsheets/make-spreadsheets.sh. */
class WorkbookValuesTest {

    private static final Path MADE_BY_LIBREOFFICE = Path.of("src/test/spreadsheets");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"date,2026-03-14", "date and time,2026-03-14T09:30", "time,09:30", "text date,3/14/2026",
            "whole number,42", "fraction,0.1", "long number,123456789012", "leading zeros,004711", "percent,0.25",
            "currency,1234.5", "true,TRUE", "sum,50", "text formula,Ana Ruiz", "division by zero,#DIV/0!",
            "accents,José Ñúñez — Zoë", "looks like a formula,=1+1", "two lines,'one\ntwo'"})
    void a_value_comes_as_a_person_would_write_it(String kind, String expected) throws Exception {
        Map<String, String> values = new HashMap<>();
        for (List<String> cells : cellsOf(MADE_BY_LIBREOFFICE.resolve("cell-values.xlsx"))) {
            values.put(cells.get(0), cells.get(1));
        }
        assertEquals(expected, values.get(kind));
    }

    @Test
    void merged_cells_have_their_value_in_the_first() throws Exception {
        List<List<String>> rows = cellsOf(MADE_BY_LIBREOFFICE.resolve("cell-values.xlsx"));
        assertEquals(List.of("merged over two", "", "beside"), rows.get(rows.size() - 1));
    }

    @Test
    void blank_rows_are_left_out_and_the_others_keep_their_numbers() throws Exception {
        List<Integer> numbers = rowsOf(MADE_BY_LIBREOFFICE.resolve("cell-values.xlsx")).stream().map(SpreadsheetRow::number).toList();
        assertEquals(List.of(16, 18, 19), numbers.subList(15, 18));
    }

    @Test
    void hidden_sheets_are_left_out_and_the_others_come_in_their_order() throws Exception {
        assertEquals(List.of("Read me", "Probation", "Schools"),
                rowsOf(MADE_BY_LIBREOFFICE.resolve("several-sheets.xlsx")).stream().map(SpreadsheetRow::sheet).distinct().toList());
    }

    @Test
    void the_rest_of_a_sheet_can_be_left() throws Exception {
        List<String> seen = new ArrayList<>();
        new SpreadsheetReader().read(MADE_BY_LIBREOFFICE.resolve("several-sheets.xlsx"), LIMITS, row -> {
            seen.add(row.sheet());
            return Next.SHEET;
        });
        assertEquals(List.of("Read me", "Probation", "Schools"), seen);
    }

    @Test
    void text_is_put_together_from_its_runs_without_its_pronunciation() throws Exception {
        Path file = aWorkbook()
                .withStrings("<si><r><t>Ken</t></r><r><t>ji</t></r><rPh sb='0' eb='1'><t>KEN</t></rPh></si>")
                .withRows("<row><c t='s'><v>0</v></c><c t='inlineStr'><is><r><t>A</t></r><r><t>da</t></r><rPh><t>x</t></rPh></is></c></row>")
                .in(folder);
        assertEquals(List.of(List.of("Kenji", "Ada")), cellsOf(file));
    }

    @Test
    void escaped_characters_are_read_and_those_that_are_no_text_dropped() throws Exception {
        Path file = aWorkbook().withRows("<row><c t='str'><v>a_x000A_b_x0000_c_x005F_x0041_</v></c></row>").in(folder);
        assertEquals(List.of(List.of("a\nbc_x0041_")), cellsOf(file));
    }

    @Test
    void a_formula_is_not_its_value() throws Exception {
        Path file = aWorkbook().withRows("<row><c t='str'><f>1+1</f><v>two</v></c><c><f>NOW()</f></c></row>").in(folder);
        assertEquals(List.of(List.of("two")), cellsOf(file));
    }

    @Test
    void dates_count_from_1904_where_the_workbook_says_so() throws Exception {
        String styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
        String workbook = WorkbookFile.workbook("<sheet name='L' sheetId='1' r:id='rId1'/>")
                .replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
        Path file = aWorkbook().withStyles(styles).with("xl/workbook.xml", workbook)
                .withRows("<row><c s='1'><v>1</v></c><c s='1'><v>-5</v></c><c s='9'><v>3</v></c></row>").in(folder);
        assertEquals(List.of(List.of("1904-01-02", "-5", "3")), cellsOf(file));
    }

    @Test
    void dates_written_as_text_by_other_programs_are_dates_too() throws Exception {
        Path file = aWorkbook()
                .withRows("<row><c t='d'><v>2026-03-14T00:00:00</v></c><c t='d'><v>2026-03-14T09:30</v></c></row>").in(folder);
        assertEquals(List.of(List.of("2026-03-14", "2026-03-14T09:30")), cellsOf(file));
    }

    @Test
    void a_number_with_an_endless_exponent_stays_short() throws Exception {
        Path file = aWorkbook().withRows("<row><c><v>1E308</v></c><c><v>1E999999999</v></c></row>").in(folder);
        cellsOf(file).get(0).forEach(cell -> assertFalse(cell.length() > 400, cell));
    }
}
