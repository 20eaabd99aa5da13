package org.heatwatch.service.platform.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file is by its first bytes. */
enum FileContent {
    ZIP, LOCKED_ZIP, OLE, OTHER_BINARY, TEXT;

    private static final String ZIP_START = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    /** Where the first entry's flags stand, and the one that says it opens with a password only. */
    private static final int FLAGS = 6;
    private static final int LOCKED = 1;
    private static final String OLE_START = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    /** Formats whose first bytes would pass for text. */
    private static final List<String> TEXTUAL_STRANGERS = List.of("%PDF-", "{\\rtf", "GIF8", "%!PS", "-----BEGIN ");

    /** A file that is not recognised counts as text: reading it as such finds out. */
    static FileContent of(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
        }
        if (start.startsWith(ZIP_START) || start.startsWith(EMPTY_ZIP)) {
            return start.length() > FLAGS && (start.charAt(FLAGS) & LOCKED) != 0 ? LOCKED_ZIP : ZIP;
        }
        if (start.startsWith(OLE_START)) {
            return OLE;
        }
        return TEXTUAL_STRANGERS.stream().anyMatch(start::startsWith) ? OTHER_BINARY : TEXT;
    }
}
