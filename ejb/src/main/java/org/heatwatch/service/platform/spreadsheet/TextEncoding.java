package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.STRAY_CHARACTER;
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

    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE_BYTES = 4_096;
    private static final int START_CHARACTERS = 256;
    /** With more control characters than one to so many others, a file isn't a text that was spoilt, but no text. */
    private static final int CHARACTERS_TO_A_STRANGER = 10;

    static TextEncoding of(Path file) throws IOException, UnreadableSpreadsheet {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE_BYTES);
        }
        TextEncoding likely = likely(sample);
        if (likely.fits(file)) {
            return likely;
        }
        if (likely.markBytes > 0 || likely.charset != StandardCharsets.UTF_8 || isBrokenUtf8(file)) {
            throw new UnreadableSpreadsheet(DAMAGED);
        }
        TextEncoding windows = new TextEncoding(Charset.forName("windows-1252"), 0);
        if (windows.fits(file)) {
            return windows;
        }
        throw new UnreadableSpreadsheet(NOT_A_SPREADSHEET);
    }

    /** Whether it reads like UTF-8 that was cut or spoilt: beyond ASCII, at least as many characters are well formed as aren't. */
    private static boolean isBrokenUtf8(Path file) throws IOException {
        int sound = 0;
        int broken = 0;
        try (Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            for (int c = text.read(); c >= 0; c = text.read()) {
                broken += c == REPLACEMENT ? 1 : 0;
                sound += c > 0x7F && c != REPLACEMENT ? 1 : 0;
            }
        }
        return sound > 0 && sound >= broken;
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

    /**
     * @return whether all bytes have a meaning in this encoding
     * @throws UnreadableSpreadsheet when they have, and are no list
     */
    private boolean fits(Path file) throws IOException, UnreadableSpreadsheet {
        StringBuilder start = new StringBuilder();
        int characters = 0;
        int strangers = 0;
        int line = 1;
        int lineOfStranger = 0;
        int last = 0;
        try (Reader text = open(file)) {
            for (int c = text.read(); c >= 0; c = text.read()) {
                characters++;
                if (c == '\r' || c == '\n' && last != '\r') {
                    line++;
                }
                if (!CellText.isText(c) && !Character.isSurrogate((char) c) && strangers++ == 0) {
                    lineOfStranger = line;
                }
                if (start.length() < START_CHARACTERS) {
                    start.append((char) c);
                }
                last = c;
            }
        } catch (CharacterCodingException foreign) {
            return false;
        }
        if (strangers > characters / CHARACTERS_TO_A_STRANGER) {
            throw new UnreadableSpreadsheet(NOT_A_SPREADSHEET);
        }
        if (strangers > 0) {
            throw new UnreadableSpreadsheet(STRAY_CHARACTER, lineOfStranger);
        }
        if (isMarkup(start.toString().strip().toLowerCase(Locale.ROOT))) {
            throw new UnreadableSpreadsheet(WEB_PAGE);
        }
        return true;
    }

    private static boolean isMarkup(String start) {
        return start.matches("(?s)<(\\?xml|!doctype|!--|html|head|body|table|meta|style|script|div).*");
    }
}
