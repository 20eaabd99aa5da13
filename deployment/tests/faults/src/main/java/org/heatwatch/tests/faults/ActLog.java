package org.heatwatch.tests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was asked and what was answered, in memory for the comparison and line by line in a file for the reader. */
final class ActLog implements AutoCloseable {

    private final Collection<Entry> entries = new ConcurrentLinkedQueue<>();
    private final Writer file;

    ActLog(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.file = Files.newBufferedWriter(file);
    }

    /** To be called before the act is sent. */
    Entry asked(Asked asked) {
        Entry entry = new Entry(asked);
        entries.add(entry);
        write(asked, "asked", "");
        return entry;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Whether somebody waits for the first answer to an act of this kind. */
    boolean isInFlight(Kind kind) {
        return entries.stream().anyMatch(entry -> entry.asked.kind() == kind && entry.reply == null);
    }

    /** Begins anew in memory; the file goes on. */
    void clear() {
        entries.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private synchronized void write(Asked asked, String what, String said) {
        try {
            file.write("%s %s %s %s %s %s%n".formatted(Instant.now(), asked.kind().word(), asked.command(), asked.key(), what, said));
            file.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** One act, and the last thing that was said to it. */
    final class Entry {

        private final Asked asked;
        private final Instant askedAt = Instant.now();
        private volatile Reply reply;
        private volatile Instant repliedAt;

        private Entry(Asked asked) {
            this.asked = asked;
        }

        Entry answered(Reply said) {
            repliedAt = Instant.now();
            reply = said;
            write(asked, said.meaning().name().toLowerCase(), said.said());
            return this;
        }

        Asked asked() {
            return asked;
        }

        Optional<Reply> reply() {
            return Optional.ofNullable(reply);
        }

        boolean isSaved() {
            return reply().filter(Reply::isSaved).isPresent();
        }

        boolean isFinal() {
            return reply().filter(Reply::isFinal).isPresent();
        }

        /** From the first time it was asked to the last thing that was said. */
        Duration waited() {
            return Duration.between(askedAt, repliedAt);
        }

        /** Empty until something was said. */
        Optional<Instant> repliedAt() {
            return Optional.ofNullable(repliedAt);
        }
    }
}
