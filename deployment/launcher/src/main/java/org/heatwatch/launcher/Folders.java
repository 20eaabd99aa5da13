package org.heatwatch.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders at once. */
final class Folders {

    private Folders() {
    }

    /** Creates the folder and its parents, open to its owner only. An existing folder keeps its permissions. */
    static Path createPrivate(Path folder) throws IOException {
        return Files.createDirectories(folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Copies {@code from} to {@code to}, which must not exist. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> content;
        try (Stream<Path> walk = Files.walk(from)) {
            content = walk.toList();
        }
        for (Path each : content) {
            Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }
}
