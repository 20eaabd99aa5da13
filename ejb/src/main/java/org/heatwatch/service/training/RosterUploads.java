package org.heatwatch.service.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The files that wait to be read: in a folder of their own among the server's temporary ones, named by nobody. */
@ApplicationScoped
class RosterUploads {

    private final Path folder = Path.of(System.getProperty("jboss.server.temp.dir"), "rosters");

    /** What an ended server left behind goes. */
    @PostConstruct
    void begin() {
        try {
            Files.createDirectories(folder);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Copies a file here, since a command may be run again; whoever reads the copy deletes it. */
    Path take(Path upload) {
        try {
            return Files.copy(upload, folder.resolve(UUID.randomUUID().toString()));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
