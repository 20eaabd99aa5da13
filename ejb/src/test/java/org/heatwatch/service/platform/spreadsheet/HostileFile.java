package org.heatwatch.service.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason;

/**
 * A file that somebody could upload as a roster, and what has to become of it.
 *
 * @param name    as the sender names it; no two are the same
 * @param refusal why it is refused; empty when it is read
 * @param rows    the cells of its rows when it is read
 */
public record HostileFile(String name, Content content, Optional<Reason> refusal, List<List<String>> rows) {

    /** Writes the file; may be called many times. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The headings that a roster needs. */
    public static final List<String> HEADINGS = List.of("Full name", "E-mail");
    /** Somebody on it. */
    static final List<String> ANA = List.of("Ana Ruiz", "ana.ruiz@example.org");
    /** Both as text. */
    static final String LIST = "Full name,E-mail\nAna Ruiz,ana.ruiz@example.org\n";

    static HostileFile refused(String name, Reason reason, Content content) {
        return new HostileFile(name, content, Optional.of(reason), List.of());
    }

    static HostileFile refused(String name, Reason reason, byte[] content) {
        return refused(name, reason, out -> out.write(content));
    }

    /** Is read, and holds the headings and Ana. */
    static HostileFile read(String name, Content content) {
        return read(name, content, ANA);
    }

    static HostileFile read(String name, byte[] content) {
        return read(name, out -> out.write(content), ANA);
    }

    /** Is read, and holds the headings and these rows. */
    @SafeVarargs
    static HostileFile read(String name, Content content, List<String>... rows) {
        return read(name, content, List.of(rows));
    }

    static HostileFile read(String name, Content content, List<List<String>> rows) {
        return new HostileFile(name, content, Optional.empty(), Stream.concat(Stream.of(HEADINGS), rows.stream()).toList());
    }

    /** The same content under another name. */
    public HostileFile named(String other) {
        return new HostileFile(other, content, refusal, rows);
    }

    /** @return the path of the file in that folder, written there under its own name */
    public Path in(Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
        return file;
    }

    @Override
    public String toString() {
        return name;
    }
}
