package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.WEB_PAGE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How a text file is written. Only one that is text from its first to its last character is opened; a file in no
 * Unicode encoding is taken for Windows-1252, which Excel writes in the West.
 *
 * @param markBytes the length of the byte order mark
 */
record TextEncoding(Charset charset, int markBytes) {

    private static final int SAMPLE_BYTES = 4_096;
    private static final int START_CHARACTERS = 256;

    static TextEncoding of(Path file) throws IOException, UnreadableSpreadsheet {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE_BYTES);
        }
        TextEncoding likely = likely(sample);
        try {
            likely.check(file);
            return likely;
        } catch (CharacterCodingException notThis) {
            return likely.markBytes > 0 || likely.charset != StandardCharsets.UTF_8 ? refused() : windows(file);
        }
    }

    private static TextEncoding windows(Path file) throws IOException, UnreadableSpreadsheet {
        TextEncoding windows = new TextEncoding(Charset.forName("windows-1252"), 0);
        try {
            windows.check(file);
            return windows;
        } catch (CharacterCodingException notThisEither) {
            return refused();
        }
    }

    private static TextEncoding refused() throws UnreadableSpreadsheet {
        throw new UnreadableSpreadsheet(NOT_A_SPREADSHEET);
    }

    private static TextEncoding likely(byte[] sample) {
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int pairs = sample.length / 2;
        int evenZeros = zeros(sample, 0);
        int oddZeros = zeros(sample, 1);
        if (evenZeros == 0 && oddZeros * 2 > pairs) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        return oddZeros == 0 && evenZeros * 2 > pairs ? new TextEncoding(StandardCharsets.UTF_16BE, 0)
                : new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean startsWith(byte[] sample, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] sample, int from) {
        int zeros = 0;
        for (int i = from; i < sample.length; i += 2) {
            zeros += sample[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Throws on malformed bytes, in place of a replacement character. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(markBytes);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 16);
    }

    private void check(Path file) throws IOException, UnreadableSpreadsheet {
        try (Reader text = open(file)) {
            StringBuilder start = new StringBuilder();
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (!CellText.isText(c) && !Character.isSurrogate((char) c)) {
                    throw new UnreadableSpreadsheet(NOT_A_SPREADSHEET);
                }
                if (start.length() < START_CHARACTERS) {
                    start.append((char) c);
                }
            }
            if (isMarkup(start.toString().strip().toLowerCase(Locale.ROOT))) {
                throw new UnreadableSpreadsheet(WEB_PAGE);
            }
        }
    }

    private static boolean isMarkup(String start) {
        return start.matches("(?s)<(\\?xml|!doctype|!--|html|head|body|table|meta|style|script|div).*");
    }
}
