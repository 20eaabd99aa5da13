package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.APPLE_NUMBERS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.BINARY_WORKBOOK;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OPEN_DOCUMENT;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OTHER_OFFICE_FILE;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.STRICT_OOXML;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.service.platform.spreadsheet.Relations.Relation;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Tells a workbook from the other things that come in a zip, by the content types that it declares. */
final class WorkbookKind extends XmlHandler {

    private static final String OPEN_DOCUMENT_TYPE = "application/vnd.oasis.opendocument.";
    private static final int MOST_TYPES = 10_000;

    private final Map<String, String> typesByPart = new HashMap<>();
    private final Map<String, String> typesByExtension = new HashMap<>();

    private WorkbookKind() {
    }

    /** @return the name of the part that lists the sheets */
    static String mainPart(WorkbookParts parts) throws IOException, SAXException, UnreadableSpreadsheet {
        String openDocument = parts.start("mimetype", 64);
        if (openDocument.startsWith(OPEN_DOCUMENT_TYPE)) {
            throw new UnreadableSpreadsheet(
                    openDocument.startsWith(OPEN_DOCUMENT_TYPE + "spreadsheet") ? OPEN_DOCUMENT : OTHER_OFFICE_FILE);
        }
        if (parts.has("index/document.iwa") || parts.has("index.zip")) {
            throw new UnreadableSpreadsheet(APPLE_NUMBERS);
        }
        Optional<Relation> main = Relations.of("", parts).ofType("officeDocument");
        if (main.isEmpty() || !parts.has("[Content_Types].xml")) {
            throw new UnreadableSpreadsheet(NOT_A_SPREADSHEET);
        }
        WorkbookKind kind = new WorkbookKind();
        parts.parse("[Content_Types].xml", kind);
        refuseOthers(kind.typeOf(main.get().part()));
        if (main.get().strict()) {
            throw new UnreadableSpreadsheet(STRICT_OOXML);
        }
        return main.get().part();
    }

    private static void refuseOthers(String type) throws UnreadableSpreadsheet {
        if (type.contains("sheet.binary")) {
            throw new UnreadableSpreadsheet(BINARY_WORKBOOK);
        }
        boolean workbook = type.contains("spreadsheetml.") || type.contains("ms-excel.");
        if (!workbook) {
            throw new UnreadableSpreadsheet(type.endsWith("main+xml") ? OTHER_OFFICE_FILE : NOT_A_SPREADSHEET);
        }
    }

    private String typeOf(String part) {
        String name = "/" + part.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return typesByPart.getOrDefault(name, typesByExtension.getOrDefault(extension, ""));
    }

    @Override
    void opened(String element, Attributes attributes) throws SAXException {
        switch (element) {
            case "Override" -> typesByPart.put(value(attributes, "PartName"), value(attributes, "ContentType"));
            case "Default" -> typesByExtension.put(value(attributes, "Extension"), value(attributes, "ContentType"));
            default -> { }
        }
        if (typesByPart.size() + typesByExtension.size() > MOST_TYPES) {
            throw new SAXException("Too many content types");
        }
    }

    private static String value(Attributes attributes, String name) {
        return Optional.ofNullable(attributes.getValue(name)).orElse("").toLowerCase(Locale.ROOT);
    }
}
