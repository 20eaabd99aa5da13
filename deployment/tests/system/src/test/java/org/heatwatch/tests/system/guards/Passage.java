package org.heatwatch.tests.system.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A check that is written in a file of the product.
 *
 * @param after what stands before it in the file, if it stands there more than once; else empty
 * @param on the check
 * @param off what stands in its place when it is switched off
 */
public record Passage(Path file, String after, String on, String off) implements Guard.Check {

    /** @throws IllegalStateException if it isn't in the file, or nobody can tell which one it is */
    int position() {
        String text = text();
        int from = text.indexOf(after);
        int found = from < 0 ? -1 : text.indexOf(on, from + after.length());
        if (found < 0 || after.isEmpty() && text.indexOf(on, found + 1) >= 0) {
            throw new IllegalStateException((found < 0 ? "Not" : "More than once") + " in " + file + ": " + on);
        }
        return found;
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file without it. */
    String without() {
        int at = position();
        return text().substring(0, at) + off + text().substring(at + on.length());
    }

    /** True if this place in the file is a part of it. */
    public boolean covers(Path other, int place) {
        return other.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()) && position() <= place && place < position() + on.length();
    }

    boolean isSql() {
        return file.toString().endsWith(".sql");
    }
}
