package org.heatwatch.tests.browser;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for canaries in bytes: as text of one or of two bytes a letter, in hexadecimal digits, as base64 at each of its three offsets; in
 * any case of letters but within base64. They consist of letters, so they are written alike in addresses and in HTML. What is packed by zip
 * or gzip is unpacked, once; but not the product's own archives.
 */
final class Search {

    private static final int CHUNK = 1 << 22;

    /** Longer than any text that is looked for, however it is written. */
    private static final int OVERLAP = 512;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private static final List<String> STEMS = Stream.concat(written(Canary.STEM).stream(),
            Canary.BORN.forms().stream().flatMap(form -> written(form).stream())).toList();

    private final byte[] chunk = new byte[CHUNK];
    private final List<String> marks;
    private final Set<String> finds = new TreeSet<>();
    private final Set<Path> marked = new TreeSet<>();

    /** @param marks texts that are to be found: where one is, the search has read what the product wrote */
    Search(String... marks) {
        this.marks = List.of(marks);
    }

    /** Files that hold a mark, from the folder that was searched. */
    Set<Path> marked() {
        return marked;
    }

    /** Canary and place of each find. */
    Set<String> finds() {
        return finds;
    }

    /** Which canaries are in it. */
    static Set<Canary> in(byte[] content) {
        if (!isPacked(content)) {
            return of(content);
        }
        var found = EnumSet.noneOf(Canary.class);
        try {
            unpack(new ByteArrayInputStream(content), new byte[CHUNK], part -> found.addAll(of(part)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    static Set<Canary> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each file of the folder, and its name. Nobody writes there meanwhile. */
    Search files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                note(in(folder.relativize(file).toString()), "name of " + file);
                if (Files.isRegularFile(file)) {
                    file(folder, file);
                }
            }
        }
        return this;
    }

    private void file(Path folder, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            unpack(in, chunk, part -> {
                if (marks.stream().anyMatch(new String(part, StandardCharsets.ISO_8859_1)::contains)) {
                    marked.add(folder.relativize(file));
                }
                note(of(part), file.toString());
            });
        }
    }

    private void note(Set<Canary> found, String where) {
        found.forEach(canary -> finds.add(canary + " in " + where));
    }

    private interface Part {
        void read(byte[] part);
    }

    private static boolean isPacked(byte[] content) {
        return begins(content, ZIP) || begins(content, GZIP);
    }

    private static boolean begins(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static void unpack(InputStream in, byte[] chunk, Part part) throws IOException {
        in.mark(ZIP.length);
        byte[] first = in.readNBytes(ZIP.length);
        in.reset();
        if (begins(first, ZIP)) {
            var zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null && !entry.getName().startsWith("META-INF"); entry = zip.getNextEntry()) {
                part.read(entry.getName().getBytes(StandardCharsets.UTF_8));
                chunks(zip, chunk, part);
            }
        } else {
            chunks(begins(first, GZIP) ? new GZIPInputStream(in) : in, chunk, part);
        }
    }

    private static void chunks(InputStream in, byte[] chunk, Part part) throws IOException {
        int kept = 0;
        for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, kept, CHUNK - kept)) {
            int length = kept + read;
            part.read(length == CHUNK ? chunk : Arrays.copyOf(chunk, length));
            kept = Math.min(OVERLAP, length);
            System.arraycopy(chunk, length - kept, chunk, 0, kept);
        }
    }

    private static Set<Canary> of(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        String folded = text.toLowerCase(Locale.ROOT);
        var found = EnumSet.noneOf(Canary.class);
        if (STEMS.stream().anyMatch(stem -> text.contains(stem) || folded.contains(stem))) {
            Stream.of(Canary.values())
                    .filter(canary -> canary.forms().stream().flatMap(form -> written(form).stream())
                            .anyMatch(form -> text.contains(form) || folded.contains(form)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Every way of writing it, each byte as a character. */
    private static Set<String> written(String form) {
        var all = new TreeSet<String>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] folded = form.toLowerCase(Locale.ROOT).getBytes(charset);
            all.add(new String(folded, StandardCharsets.ISO_8859_1));
            all.add(HexFormat.of().formatHex(form.getBytes(charset)));
            all.add(HexFormat.of().formatHex(folded));
        }
        for (String each : List.of(form, form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), form.toLowerCase(Locale.ROOT))) {
            all.addAll(base64(each.getBytes(StandardCharsets.UTF_8)));
        }
        return all;
    }

    /** At each offset: without the digits that what stands before and behind it has a part in. */
    private static List<String> base64(byte[] text) {
        var all = new ArrayList<String>();
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[offset + text.length];
            System.arraycopy(text, 0, shifted, offset, text.length);
            String digits = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int before = (offset * 8 + 5) / 6;
            all.add(digits.substring(before, shifted.length * 8 / 6));
        }
        return all;
    }
}
