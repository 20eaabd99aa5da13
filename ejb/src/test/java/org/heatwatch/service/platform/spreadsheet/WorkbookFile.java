package org.heatwatch.service.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, sound at first and spoilt by the test. */
final class WorkbookFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, HostileFile.Content> parts = new LinkedHashMap<>();

    static WorkbookFile aWorkbook() {
        return new WorkbookFile()
                .with("[Content_Types].xml", contentTypes(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))
                .with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", workbook("<sheet name='List' sheetId='1' r:id='rId1'/>"))
                .with("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml")))
                .with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'><si><t>Name</t></si></sst>")
                .with("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>")
                .withRows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    }

    /** As {@link #aWorkbook}, with the headings and the one person of {@link HostileFile}. */
    static WorkbookFile aRoster() {
        return aWorkbook().with("xl/worksheets/sheet1.xml", rosterSheet());
    }

    static String rosterSheet() {
        return sheet(rosterRow(1, "Full name", "E-mail") + rosterRow(2, "Ana Ruiz", "ana.ruiz@example.org"));
    }

    static String rosterRow(int number, String name, String email) {
        String cell = "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>";
        return "<row r='" + number + "'>" + cell.formatted("A" + number, name) + cell.formatted("B" + number, email) + "</row>";
    }

    static String contentTypes(String main) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + main + "'/></Types>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets>" + sheets + "</sheets></workbook>";
    }

    WorkbookFile withRows(String rows) {
        return with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A part too long to be made in memory; # stands for the number of the repetition, from 1. */
    WorkbookFile withRepeated(String part, String before, String repeated, int times, String after) {
        return with(part, out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= times; i++) {
                out.write(repeated.replace("#", Integer.toString(i)).getBytes(StandardCharsets.UTF_8));
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        });
    }

    WorkbookFile withRepeatedRows(String rows, int times) {
        return withRepeated("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'><sheetData>", rows, times,
                "</sheetData></worksheet>");
    }

    /** Rows that follow those of {@link #rosterSheet}; they say no number. */
    WorkbookFile withMoreRows(String rows, int times) {
        String end = "</sheetData></worksheet>";
        return withRepeated("xl/worksheets/sheet1.xml", rosterSheet().replace(end, ""), rows, times, end);
    }

    WorkbookFile withStrings(String strings) {
        return with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + strings + "</sst>");
    }

    WorkbookFile withStyles(String styles) {
        return with("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + styles + "</styleSheet>");
    }

    WorkbookFile with(String part, String xml) {
        return with(part, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    WorkbookFile with(String part, HostileFile.Content content) {
        parts.put(part, content);
        return this;
    }

    WorkbookFile without(String part) {
        parts.remove(part);
        return this;
    }

    Path in(Path folder) {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, HostileFile.Content> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            part.getValue().writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The same parts in a zip whose directory can lie. */
    RawZip raw() throws IOException {
        RawZip zip = new RawZip();
        for (String part : parts.keySet()) {
            zip.with(part, part(part));
        }
        return zip;
    }

    byte[] part(String name) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.get(name).writeTo(content);
        return content.toByteArray();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeTo(bytes);
        return bytes.toByteArray();
    }
}
