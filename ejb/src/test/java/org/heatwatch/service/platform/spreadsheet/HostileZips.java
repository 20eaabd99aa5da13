package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.HostileFile.read;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.refused;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.CELL_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.ENCRYPTED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.SUSPICIOUS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_ROWS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_TEXT;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MUCH_UNPACKED;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aRoster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Zips that unpack to more than they seem, whose directory lies, or that are broken. */
final class HostileZips {

    private static final byte[] SOUND = bytes(aRoster());
    private static final int CUTS = 8;

    private HostileZips() {
    }

    static List<HostileFile> all() {
        List<HostileFile> files = new ArrayList<>(bombs());
        files.addAll(liars());
        files.addAll(names());
        files.addAll(twoThingsInOne());
        for (int cut = 1; cut < CUTS; cut++) {
            files.add(refused("cut-off-at-" + cut + "-of-8.xlsx", DAMAGED, Arrays.copyOf(SOUND, SOUND.length * cut / CUTS)));
        }
        return files;
    }

    private static List<HostileFile> bombs() {
        String row = "<row s='#'><c t='inlineStr'><is><t>Person #</t></is></c></row>";
        return List.of(
                refused("grows-a-thousandfold.xlsx", TOO_MUCH_UNPACKED,
                        aRoster().withRepeated("xl/media/a.bin", "", "\0".repeat(1 << 16), 160, "")::writeTo),
                refused("blank-sheet-of-256-megabytes.xlsx", TOO_MUCH_UNPACKED, aRoster().withRepeatedRows(" ".repeat(1 << 16), 4_096)::writeTo),
                refused("twenty-thousand-entries.xlsx", TOO_MUCH_UNPACKED, out -> entries(20_000).writeTo(out)),
                refused("one-content-under-a-thousand-names.xlsx", TOO_MUCH_UNPACKED, out -> out.write(overlapping().bytes())),
                refused("one-string-used-twelve-thousand-times.xlsx", CELL_TOO_LONG, aRoster().withRepeated("xl/sharedStrings.xml",
                        "<sst><si><t>", "person # ", 80_000, "</t></si></sst>").withMoreRows("<row><c t='s'><v>0</v></c></row>", 12_000)::writeTo),
                refused("strings-just-short-enough.xlsx", TOO_MUCH_TEXT, aRoster().withStrings("<si><t>" + "x".repeat(32_767)
                        + "</t></si>").withMoreRows("<row><c t='s'><v>0</v></c></row>", 12_000)::writeTo),
                refused("millions-of-strings.xlsx", TOO_MUCH_TEXT, WorkbookFile.aWorkbook()
                        .withRepeated("xl/sharedStrings.xml", "<sst>", "<si><t>#</t></si>", 3_000_000, "</sst>")::writeTo),
                refused("a-million-rows.xlsx", TOO_MANY_ROWS, aRoster().withMoreRows(row, 1_000_000)::writeTo),
                refused("one-cell-of-40-megabytes.xlsx", CELL_TOO_LONG, aRoster().withRepeated("xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c t='inlineStr'><is><t>", "person # ", 3_000_000,
                        "</t></is></c></row></sheetData></worksheet>")::writeTo));
    }

    private static WorkbookFile entries(int count) {
        WorkbookFile file = aRoster();
        for (int i = 0; i < count; i++) {
            file.with("xl/media/" + i, "");
        }
        return file;
    }

    private static RawZip overlapping() throws IOException {
        RawZip zip = aRoster().raw().with("xl/media/0", "0123456789".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        for (int i = 1; i < 1_000; i++) {
            zip.again("xl/media/" + i);
        }
        return zip;
    }

    private static List<HostileFile> liars() {
        byte[] sheet = WorkbookFile.rosterSheet().getBytes(StandardCharsets.UTF_8);
        byte[] noise = WorkbookFile.sheet("<row><c><v>1</v></c></row>".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        String part = "xl/worksheets/sheet1.xml";
        int crc = RawZip.crc(sheet);
        return List.of(
                refused("smaller-than-it-says.xlsx", DAMAGED, out -> out.write(sheetless().with(part, sheet, 0, sheet.length + 9, crc).bytes())),
                refused("larger-than-it-says.xlsx", DAMAGED, out -> out.write(sheetless().with(part, sheet, 0, 10, crc).bytes())),
                refused("much-larger-than-it-says.xlsx", TOO_MUCH_UNPACKED,
                        out -> out.write(sheetless().with(part, noise, 0, 10, RawZip.crc(noise)).bytes())),
                refused("size-of-four-gigabytes.xlsx", TOO_MUCH_UNPACKED, out -> out.write(sheetless().with(part, sheet, 0, -2, crc).bytes())),
                refused("checksum-of-something-else.xlsx", DAMAGED,
                        out -> out.write(sheetless().with(part, sheet, 0, sheet.length, crc ^ 1).bytes())),
                read("descriptor-that-lies.xlsx",
                        out -> out.write(sheetless().with(part, sheet, RawZip.DESCRIPTOR, sheet.length, crc).bytes())),
                refused("password-on-the-zip.xlsx", ENCRYPTED, out -> out.write(encrypted().bytes())),
                refused("the-same-part-twice.xlsx", SUSPICIOUS, out -> out.write(aRoster().raw().with(part, sheet).bytes())));
    }

    private static RawZip sheetless() throws IOException {
        return aRoster().without("xl/worksheets/sheet1.xml").raw();
    }

    private static RawZip encrypted() {
        byte[] gibberish = {3, 1, 4, 1, 5, 9, 2, 6};
        return new RawZip().with("[Content_Types].xml", gibberish, RawZip.ENCRYPTED, 8, 0)
                .with("xl/workbook.xml", gibberish, RawZip.ENCRYPTED, 8, 0);
    }

    private static List<HostileFile> names() {
        List<HostileFile> files = new ArrayList<>();
        List<String> names = List.of("../../../../../../../../tmp/heatwatch-slipped", "/tmp/heatwatch-slipped", "..\\..\\heatwatch-slipped",
                "C:\\heatwatch-slipped", "xl/worksheets/../../../heatwatch-slipped", "XL/Workbook.xml");
        for (String name : names) {
            files.add(refused("name-that-leads-out-" + files.size() + ".xlsx", SUSPICIOUS,
                    out -> out.write(aRoster().raw().with(name, "x".getBytes(StandardCharsets.US_ASCII)).bytes())));
        }
        return files;
    }

    private static List<HostileFile> twoThingsInOne() {
        return List.of(
                refused("page-and-workbook.xlsx", NOT_A_SPREADSHEET, after("<html><script>alert(1)</script></html>\n")),
                refused("pdf-and-workbook.xlsx", NOT_A_SPREADSHEET, after("%PDF-1.7\n1 0 obj\n")),
                refused("picture-and-workbook.xlsx", NOT_A_SPREADSHEET, after("GIF89a")),
                refused("program-and-workbook.xlsx", NOT_A_SPREADSHEET, after("MZ\0\1\0\0")),
                refused("list-and-workbook.csv", NOT_A_SPREADSHEET, after(HostileFile.LIST)),
                refused("accents-and-workbook.csv", NOT_A_SPREADSHEET, after(HostileFile.LIST + "\u00C3\u00A9\n")),
                read("workbook-and-page.xlsx", aRoster().with("index.html", "<html><script>alert(1)</script></html>")::writeTo));
    }

    private static byte[] after(String start) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(SOUND);
        return whole.toByteArray();
    }

    private static byte[] bytes(WorkbookFile file) {
        try {
            return file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
