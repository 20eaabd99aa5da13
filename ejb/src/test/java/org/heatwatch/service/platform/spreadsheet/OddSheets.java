package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.HostileFile.ANA;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.read;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.refused;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_COLUMNS;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aRoster;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.rosterRow;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.rosterSheet;

import java.util.ArrayList;
import java.util.List;

/** Workbooks with cells where none should be, and values that no cell has. */
final class OddSheets {

    private static final String LAST = "</row></sheetData>";

    private OddSheets() {
    }

    static List<HostileFile> all() {
        List<HostileFile> files = new ArrayList<>();
        files.add(refused("twenty-thousand-columns.xlsx", TOO_MANY_COLUMNS, rows("<row r='3'>" + "<c><v>1</v></c>".repeat(20_000) + "</row>")));
        files.add(refused("last-cell-of-all.xlsx", TOO_MANY_COLUMNS, rows("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")));
        files.add(read("last-row-of-all.xlsx", rows(rosterRow(1_048_576, "Lee Park", "l@example.org")), ANA, List.of("Lee Park", "l@example.org")));
        files.add(read("all-rows-blank-but-two.xlsx", aRoster().withMoreRows("<row s='#'/>", 1_048_574)::writeTo));
        files.add(read("blank-formatted-rows.xlsx", aRoster().withMoreRows("<row s='#'><c s='1'/><c s='1'/></row>", 200_000)::writeTo));
        for (String row : List.of("<row r='0'/>", "<row r='-3'/>", "<row r='1048577'/>", "<row r='4294967297'/>", "<row r='1'/>",
                "<row r='3'><c r='3'><v>1</v></c></row>", "<row r='3'><c r='-5'><v>1</v></c></row>",
                "<row r='3'><c t='s'><v>2147483648</v></c></row>", "<row r='3'><c t='s'><v>-1</v></c></row>",
                "<row r='3'><c t='s'><v>99</v></c></row>", "<row r='3'><c s='99999999999'><v>1</v></c></row>",
                "<row r='3'><c t='inlineStr'><is><t>&#xD800;</t></is></c></row>", "<row r='3'><c t='inlineStr'><is><t>&#0;</t></is></c></row>",
                "<row r='3'><c t='inlineStr'><is><t>&unknown;</t></is></c></row>", "<row r='3'>")) {
            files.add(refused("impossible-row-" + (files.size() - 4) + ".xlsx", DAMAGED, rows(row)));
        }
        files.addAll(values());
        return files;
    }

    private static List<HostileFile> values() {
        String styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
        List<HostileFile> files = new ArrayList<>();
        for (String date : List.of("1E300", "-1", "2958466", "NaN", "Infinity")) {
            String shown = date.equals("1E300") ? "1E+300" : date;
            files.add(read("date-" + date + ".xlsx", aRoster().withStyles(styles).with("xl/worksheets/sheet1.xml", rosterSheet()
                    .replace(LAST, "<c s='1'><v>" + date + "</v></c>" + LAST))::writeTo, List.of(ANA.get(0), ANA.get(1), shown)));
        }
        files.add(read("control-characters-by-escape.xlsx", aRoster().with("xl/worksheets/sheet1.xml",
                rosterSheet().replace("Ana Ruiz", "Ana_x0000__x0007__xD800_ Ruiz"))::writeTo));
        files.add(read("control-characters-by-xml-1.1.xlsx", aRoster().with("xl/worksheets/sheet1.xml", "<?xml version='1.1'?>"
                + rosterSheet().replace("Ana Ruiz", "Ana&#7;&#x1B; Ruiz"))::writeTo));
        files.add(read("text-that-turns-round.xlsx", aRoster().with("xl/worksheets/sheet1.xml",
                rosterSheet().replace("Ana Ruiz", "\u202EAna\u2069 Ruiz"))::writeTo));
        return files;
    }

    private static HostileFile.Content rows(String more) {
        return aRoster().with("xl/worksheets/sheet1.xml", rosterSheet().replace("</sheetData>", more + "</sheetData>"))::writeTo;
    }
}
