package org.heatwatch.tests.faults;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files are in some folders, but for those of one that always changes; and whether some others are there. */
final class FolderWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final List<Path> folders;
    private final Path leftOut;
    private final List<Path> others;

    FolderWatch(List<Path> folders, Path leftOut, List<Path> others) {
        this.folders = folders;
        this.leftOut = leftOut;
        this.others = others;
    }

    Set<Path> files() throws IOException {
        Set<Path> files = others.stream().filter(Files::exists).collect(Collectors.toCollection(HashSet::new));
        for (Path folder : folders) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return visited.equals(leftOut) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path gone, IOException meanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    /** The files that weren't there before and stay. */
    Set<Path> newSince(Set<Path> before) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Set<Path> left = files();
        left.removeAll(before);
        while (!left.isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE.toMillis());
            left.removeIf(Files::notExists);
        }
        return left;
    }
}
