package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.SUSPICIOUS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_UNPACKED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The parts in a zip, weighed when it is opened and read from the same view of it afterwards. Part names ignore case. */
final class WorkbookParts implements AutoCloseable {

    /** Below this an entry may shrink to nothing: blank formatted rows do. Bytes. */
    private static final long RATIO_COUNTS_FROM = 1 << 20;
    private static final long MOST_RATIO = 200;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();

    WorkbookParts(Path file, SpreadsheetLimits limits) throws IOException, UnreadableSpreadsheet {
        zip = new ZipFile(file.toFile());
        try {
            weigh(limits);
        } catch (IOException | UnreadableSpreadsheet | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void weigh(SpreadsheetLimits limits) throws IOException, UnreadableSpreadsheet {
        if (zip.size() > limits.maxParts()) {
            throw tooMuch(limits.maxUnpackedBytes());
        }
        long declared = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            declared += Math.max(0, entry.getSize());
            if (declared > limits.maxUnpackedBytes()) {
                throw tooMuch(limits.maxUnpackedBytes());
            }
            add(entry);
        }
        long room = limits.maxUnpackedBytes();
        for (Map.Entry<String, ZipEntry> part : parts.entrySet()) {
            long size = unpack(part.getKey(), part.getValue(), room, limits);
            sizes.put(part.getKey(), size);
            room -= size;
        }
    }

    private void add(ZipEntry entry) throws UnreadableSpreadsheet {
        String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains(":") || name.contains("\0") || ("/" + name + "/").contains("/../")
                || parts.put(name, entry) != null) {
            throw new UnreadableSpreadsheet(SUSPICIOUS);
        }
    }

    private long unpack(String name, ZipEntry entry, long room, SpreadsheetLimits limits)
            throws IOException, UnreadableSpreadsheet {
        MarkupGuard guard = new MarkupGuard();
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                size += count;
                if (size > room || size > RATIO_COUNTS_FROM && size / MOST_RATIO > entry.getCompressedSize()) {
                    throw tooMuch(limits.maxUnpackedBytes());
                }
                checksum.update(buffer, 0, count);
                if (isXml(name)) {
                    guard.accept(buffer, count);
                }
            }
        }
        if (size != entry.getSize() || checksum.getValue() != entry.getCrc()) {
            throw new UnreadableSpreadsheet(DAMAGED);
        }
        return size;
    }

    private static UnreadableSpreadsheet tooMuch(long bytes) {
        return new UnreadableSpreadsheet(TOO_MUCH_UNPACKED, bytes >> 20);
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The first characters of a part that is not XML, or nothing when there is no such part. */
    String start(String name, int bytes) throws IOException {
        if (!has(name)) {
            return "";
        }
        try (InputStream in = zip.getInputStream(parts.get(name))) {
            return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }
    }

    /** Parses a part from its begin to its end. */
    void parse(String name, XmlHandler handler) throws IOException, SAXException, UnreadableSpreadsheet {
        String part = name.toLowerCase(Locale.ROOT);
        if (!has(part) || !isXml(part)) {
            throw new UnreadableSpreadsheet(DAMAGED);
        }
        if (sizes.get(part) > handler.mostBytes()) {
            throw tooMuch(handler.mostBytes());
        }
        try (InputStream in = zip.getInputStream(parts.get(part))) {
            InputSource source = new InputSource(in);
            source.setEncoding("UTF-8");
            XMLReader reader = reader();
            reader.setContentHandler(handler);
            reader.setEntityResolver(handler);
            reader.setErrorHandler(handler);
            reader.parse(source);
        }
    }

    /** Newer JDKs count each {@code &amp;} as an entity; with no declarations there are no others, so none are counted. */
    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
