package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.Reading.cellsOf;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aRoster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good files spoilt by chance, always the same: each ends in rows or in a refusal, soon, and in the heap that one file may cost. */
class SpoiltFileTest {

    private static final Path MADE_BY_LIBREOFFICE = Path.of("src/test/spreadsheets");
    private static final int ROUNDS = 300;
    private static final Duration MOST = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"riverside-hospital-roster.xlsx", "cell-values.xlsx", "several-sheets.xlsx"})
    void a_spoilt_workbook_has_its_true_rows_or_none(String name) throws Exception {
        Path whole = MADE_BY_LIBREOFFICE.resolve(name);
        List<List<String>> truth = cellsOf(whole);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<List<List<String>>> rows = read(spoilt(Files.readAllBytes(whole), round));
            if (rows.isPresent()) {
                assertEquals(truth, rows.get(), "round " + round);
            } else {
                refused++;
            }
        }
        assertTrue(refused > ROUNDS / 2 && refused < ROUNDS, refused + " refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
            "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"})
    void a_workbook_with_a_spoilt_part_is_read_or_refused(String part) throws Exception {
        byte[] whole = aRoster().part(part);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] spoilt = spoilt(whole, round);
            read(aRoster().with(part, out -> out.write(spoilt)).bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_spoilt_list_is_read_or_refused(String charset) throws Exception {
        String list = "\"Full name\";E-mail\r\n\"Zoë \"\"Zo\"\"\nNúñez\";zoe@example.org\r\n".repeat(20);
        for (int round = 0; round < ROUNDS; round++) {
            read(spoilt(list.getBytes(Charset.forName(charset)), round));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"several-sheets.xls", "several-sheets.ods"})
    void a_spoilt_file_of_another_format_is_refused(String name) throws Exception {
        byte[] whole = Files.readAllBytes(MADE_BY_LIBREOFFICE.resolve(name));
        for (int round = 0; round < ROUNDS; round++) {
            assertEquals(Optional.empty(), read(spoilt(whole, round)), "round " + round);
        }
    }

    @Test
    void noise_behind_the_start_of_a_zip_is_refused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] noise = new byte[2_000];
            new Random(round).nextBytes(noise);
            System.arraycopy(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, 0, noise, 0, 8);
            assertEquals(Optional.empty(), read(noise), "round " + round);
        }
    }

    /** @return the rows; empty when the file was refused */
    private Optional<List<List<String>>> read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("spoilt"), content);
        return assertTimeout(MOST, () -> {
            try {
                return Optional.of(cellsOf(file));
            } catch (UnreadableSpreadsheet refused) {
                return Optional.empty();
            }
        });
    }

    /** Bytes changed, bits flipped, a piece left out, sent twice, or the end cut off. */
    private static byte[] spoilt(byte[] whole, int round) {
        Random random = new Random(round);
        byte[] spoilt = whole.clone();
        int at = random.nextInt(whole.length);
        int length = Math.min(whole.length - at, 1 + random.nextInt(64));
        switch (round % 5) {
            case 0 -> random.ints(3, 0, whole.length).forEach(i -> spoilt[i] = (byte) random.nextInt(256));
            case 1 -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                return Arrays.copyOf(whole, at);
            }
            case 3 -> {
                return joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, at + length, whole.length));
            }
            default -> {
                return joined(Arrays.copyOf(whole, at + length), Arrays.copyOfRange(whole, at, whole.length));
            }
        }
        return spoilt;
    }

    private static byte[] joined(byte[] start, byte[] end) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(start);
        whole.writeBytes(end);
        return whole.toByteArray();
    }
}
