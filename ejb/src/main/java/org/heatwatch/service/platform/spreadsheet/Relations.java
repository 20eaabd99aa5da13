package org.heatwatch.service.platform.spreadsheet;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The parts that a part refers to, by id. What lies outside the file is left out. */
final class Relations extends XmlHandler {

    /**
     * @param type the last word of the relation's type: {@code worksheet}, {@code styles}
     * @param part the name of the part it leads to
     */
    record Relation(String type, String part, boolean strict) {
    }

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final String source;
    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations(String source) {
        this.source = source;
    }

    /** @param source a part's name; empty for the file itself */
    static Relations of(String source, WorkbookParts parts) throws IOException, SAXException, UnreadableSpreadsheet {
        int name = source.lastIndexOf('/') + 1;
        String part = source.substring(0, name) + "_rels/" + source.substring(name) + ".rels";
        Relations relations = new Relations(source);
        if (parts.has(part)) {
            parts.parse(part, relations);
        }
        return relations;
    }

    @Override
    void opened(String element, Attributes attributes) throws SAXException {
        if (!element.equals("Relationship") || "External".equals(attributes.getValue("TargetMode"))) {
            return;
        }
        String id = attributes.getValue("Id");
        String type = attributes.getValue("Type");
        String target = attributes.getValue("Target");
        if (id == null || type == null || target == null) {
            throw new SAXException("Relation without id, type or target");
        }
        byId.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(target), type.startsWith(STRICT)));
    }

    /** A target that leads nowhere in the file names no part of it: every name was checked when the zip was weighed. */
    private String resolved(String target) {
        String path = URI.create("/" + source).resolve(target.replace('\\', '/').replace(" ", "%20")).getPath();
        return path == null ? "" : path.substring(1);
    }

    Optional<Relation> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Relation> ofType(String type) {
        return byId.values().stream().filter(relation -> relation.type().equals(type)).findFirst();
    }
}
