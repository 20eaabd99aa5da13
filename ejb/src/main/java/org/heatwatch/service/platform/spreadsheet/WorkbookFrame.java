package org.heatwatch.service.platform.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What stands around the rows of a workbook that {@link SpreadsheetWriter} writes: ECMA-376, part 1, transitional. */
final class WorkbookFrame {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
            <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""".formatted(MAIN);

    private WorkbookFrame() {
    }

    /**
     * @param name as Excel allows it
     * @param filtered the rows and columns with data, absolute
     */
    record Sheet(String name, String filtered) {}

    static String sheetPart(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /** The headings stay in sight. */
    static void beginSheet(List<SpreadsheetColumn> columns, StringBuilder markup) {
        markup.append(XML).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews><sheetView workbookViewId=\"0\">")
                .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 1; column <= columns.size(); column++) {
            markup.append("<col min=\"").append(column).append("\" max=\"").append(column).append("\" width=\"")
                    .append(columns.get(column - 1).width()).append("\" customWidth=\"1\"/>");
        }
        markup.append("</cols><sheetData>");
    }

    static void endSheet(String filtered, StringBuilder markup) {
        markup.append("</sheetData><autoFilter ref=\"").append(filtered.replace("$", "")).append("\"/></worksheet>");
    }

    static void writeTo(ZipOutputStream zip, List<Sheet> sheets) throws IOException {
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("xl/workbook.xml", "sheet.main") + type("xl/styles.xml", "styles"));
        var relations = new StringBuilder(relation(0, "styles", "styles.xml"));
        var listed = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        var filters = new StringBuilder();
        for (int number = 1; number <= sheets.size(); number++) {
            Sheet sheet = sheets.get(number - 1);
            var sheetName = new StringBuilder();
            CellText.appendAsMarkup(sheet.name(), sheetName);
            types.append(type(sheetPart(number), "worksheet"));
            relations.append(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
            listed.append("<sheet name=\"").append(sheetName).append("\" sheetId=\"").append(number)
                    .append("\" r:id=\"r").append(number).append("\"/>");
            filters.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").append(number - 1).append("\" hidden=\"1\">'")
                    .append(sheetName.toString().replace("'", "''")).append("'!").append(sheet.filtered()).append("</definedName>");
        }
        part(zip, "[Content_Types].xml", types + "</Types>");
        part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
        part(zip, "xl/workbook.xml", listed + "</sheets><definedNames>" + filters + "</definedNames></workbook>");
        part(zip, "xl/styles.xml", STYLES);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + kind + "+xml\"/>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + RELATIONS + '/' + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String path, String markup) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write((XML + markup).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
