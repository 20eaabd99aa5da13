package org.heatwatch.service.platform.spreadsheet;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the events of one part, by local names. A parser remembers every name it meets and every element still open,
 * so both are bounded here; nothing outside the part is ever opened.
 */
abstract class XmlHandler extends DefaultHandler {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2_000;

    private final Set<String> names = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int room;

    abstract void opened(String element, Attributes attributes) throws SAXException;

    /** How long the part may be: handlers that keep what they read take little. */
    long mostBytes() {
        return 16 << 20;
    }

    /** Does nothing here. */
    void closed(String element) throws SAXException {
    }

    /** Starts to keep the text that follows, up to that many characters. */
    final void keepText(int most) {
        text.setLength(0);
        room = most;
    }

    /** Goes on to keep text after a pause. */
    final void keepMoreText(int most) {
        room = Math.max(0, most - text.length());
    }

    final void pauseText() {
        room = 0;
    }

    final String keptText() {
        return text.toString();
    }

    @Override
    public final void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        remember(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            remember(attributes.getQName(i));
        }
        if (depth > DEEPEST) {
            throw new SAXException("Too deep");
        }
        opened(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String name) throws SAXException {
        depth--;
        closed(localName);
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        int kept = Math.min(length, room);
        text.append(characters, start, kept);
        room -= kept;
    }

    @Override
    public final void startPrefixMapping(String prefix, String uri) throws SAXException {
        remember(prefix);
        remember(uri);
    }

    @Override
    public final void processingInstruction(String target, String data) throws SAXException {
        remember(target);
    }

    @Override
    public final InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("External entity");
    }

    private void remember(String name) throws SAXException {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new SAXException("Too many names");
        }
    }
}
