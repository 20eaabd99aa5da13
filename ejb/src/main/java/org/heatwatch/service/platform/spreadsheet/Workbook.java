package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.SUSPICIOUS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_SHEETS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.service.platform.spreadsheet.Relations.Relation;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A workbook's table of contents: its visible sheets in their order, and what all of them share. */
final class Workbook extends XmlHandler {

    private final SpreadsheetLimits limits;
    private final Relations relations;
    private final SharedStrings strings;
    private final NumberFormats formats = new NumberFormats();
    /** Sheet names by part. */
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean from1904;

    private Workbook(SpreadsheetLimits limits, Relations relations) {
        this.limits = limits;
        this.relations = relations;
        this.strings = new SharedStrings(limits);
    }

    /** Hands all rows of the visible sheets to the gate. */
    static void read(Path file, SpreadsheetLimits limits, RowGate gate)
            throws IOException, SAXException, UnreadableSpreadsheet {
        try (WorkbookParts parts = new WorkbookParts(file, limits)) {
            String main = WorkbookKind.mainPart(parts);
            Workbook workbook = new Workbook(limits, Relations.of(main, parts));
            parts.parse(main, workbook);
            workbook.readShared("sharedStrings", workbook.strings, parts);
            workbook.readShared("styles", workbook.formats, parts);
            for (Map.Entry<String, String> sheet : workbook.sheets.entrySet()) {
                workbook.readSheet(sheet.getKey(), sheet.getValue(), parts, gate);
            }
        }
    }

    private void readShared(String type, XmlHandler handler, WorkbookParts parts)
            throws IOException, SAXException, UnreadableSpreadsheet {
        Optional<Relation> relation = relations.ofType(type);
        if (relation.isPresent()) {
            parts.parse(relation.get().part(), handler);
        }
    }

    private void readSheet(String part, String name, WorkbookParts parts, RowGate gate)
            throws IOException, SAXException, UnreadableSpreadsheet {
        try {
            parts.parse(part, new SheetHandler(name, this, limits, gate));
        } catch (SheetHandler.Left enough) {
            return;
        }
    }

    @Override
    void opened(String element, Attributes attributes) throws SAXException {
        switch (element) {
            case "workbookPr" -> from1904 = "1".equals(attributes.getValue("date1904"))
                    || "true".equals(attributes.getValue("date1904"));
            case "sheet" -> addSheet(attributes);
            default -> { }
        }
    }

    private void addSheet(Attributes attributes) throws SAXException {
        String state = attributes.getValue("state");
        Optional<Relation> relation = relation(attributes).filter(found -> found.type().equals("worksheet"));
        if (relation.isEmpty() || state != null && !state.equals("visible")) {
            return;
        }
        String name = Optional.ofNullable(attributes.getValue("name")).orElse("");
        if (sheets.put(relation.get().part(), CellText.unescaped(name)) != null) {
            throw new SAXException(new UnreadableSpreadsheet(SUSPICIOUS));
        }
        if (sheets.size() > limits.maxSheets()) {
            throw new SAXException(new UnreadableSpreadsheet(TOO_MANY_SHEETS, limits.maxSheets()));
        }
    }

    /** By the one attribute named id that stands in a namespace, whatever its prefix. */
    private Optional<Relation> relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return relations.withId(attributes.getValue(i));
            }
        }
        return Optional.empty();
    }

    SharedStrings strings() {
        return strings;
    }

    String number(String value, int style) {
        return formats.text(value, style, from1904);
    }
}
