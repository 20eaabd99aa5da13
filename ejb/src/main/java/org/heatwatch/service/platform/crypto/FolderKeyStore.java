package org.heatwatch.service.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with a file a key and a file a register, for their owner's eyes only. A file appears whole or not at all, whenever the
 * machine stops.
 */
public final class FolderKeyStore implements KeyStore {

    private static final String KEY = ".key";
    private static final String REGISTER = ".register";

    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    /** Makes the folder if it isn't there. */
    public FolderKeyStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name + KEY)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean add(String name, String wrapped) {
        try {
            Path whole = written(wrapped);
            try {
                Files.createLink(folder.resolve(name + KEY), whole);
            } finally {
                Files.delete(whole);
            }
            force(folder, StandardOpenOption.READ);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void replace(String name, String wrapped) {
        try {
            Files.move(written(wrapped), folder.resolve(name + KEY), StandardCopyOption.ATOMIC_MOVE);
            force(folder, StandardOpenOption.READ);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + KEY));
            force(folder, StandardOpenOption.READ);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<String> names() {
        return namesEndingIn(KEY);
    }

    @Override
    public void append(String register, String line) {
        Path file = folder.resolve(register + REGISTER);
        try (FileChannel out = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), OURS_ALONE)) {
            out.write(ByteBuffer.wrap(apart(line)));
            out.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The line break before it ends what a stop of the machine may have left of the line before. */
    private static byte[] apart(String line) {
        return ('\n' + line + '\n').getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> lines(String register) {
        try (Stream<String> lines = Files.lines(folder.resolve(register + REGISTER))) {
            return lines.filter(line -> !line.isEmpty()).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<String> registers() {
        return namesEndingIn(REGISTER);
    }

    private List<String> namesEndingIn(String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path written(String text) throws IOException {
        Path file = Files.createTempFile(folder, "", ".new", OURS_ALONE);
        Files.writeString(file, text);
        force(file, StandardOpenOption.WRITE);
        return file;
    }

    private static void force(Path file, OpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }
}
