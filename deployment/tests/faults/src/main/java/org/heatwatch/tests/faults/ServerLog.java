package org.heatwatch.tests.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server writes from now on. */
final class ServerLog {

    private final Path file;
    private final long start;

    private ServerLog(Path file) throws IOException {
        this.file = file;
        this.start = Files.size(file);
    }

    static ServerLog of(Path serverFolder) throws IOException {
        return new ServerLog(serverFolder.resolve("log").resolve("server.log"));
    }

    /** How many errors it has told. */
    long errors() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] told = new byte[(int) (log.length() - start)];
            log.seek(start);
            log.readFully(told);
            return new String(told, StandardCharsets.UTF_8).lines().filter(line -> line.contains(" ERROR ") || line.contains("OutOfMemory")).count();
        }
    }
}
