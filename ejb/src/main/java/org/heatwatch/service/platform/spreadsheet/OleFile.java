package org.heatwatch.service.platform.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason;

/** The container of Excel 97-2003 and of encrypted workbooks. It is never opened: its directory names what is in it. */
final class OleFile {

    private OleFile() {
    }

    static Reason reason(Path file) throws IOException {
        if (names(file, "EncryptedPackage")) {
            return Reason.ENCRYPTED;
        }
        return names(file, "Workbook") || names(file, "Book") ? Reason.OLD_EXCEL : Reason.OTHER_OFFICE_FILE;
    }

    /** Whether a directory entry, 64 bytes of UTF-16 padded with zeros, has that name. */
    private static boolean names(Path file, String name) throws IOException {
        byte[] wanted = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] entry = new byte[128];
            while (in.readNBytes(entry, 0, entry.length) == entry.length) {
                if (Arrays.equals(entry, 0, wanted.length, wanted, 0, wanted.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
