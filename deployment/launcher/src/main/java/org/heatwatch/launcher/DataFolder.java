package org.heatwatch.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Everything one installation keeps, held by one process at a time: the lock ends with the process, however it ends. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder when it is missing, and locks it.
     *
     * @throws CannotStart when it belongs to another user, can't be written, or another process holds it
     */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath();
        try {
            Folders.createPrivate(path);
            refuseIfForeign(path);
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new CannotStart("The data folder %s can't be used (%s). Set HEATWATCH_HOME to a folder that can be written."
                    .formatted(path, e), e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void refuseIfForeign(Path path) throws IOException {
        int owner = (int) Files.getAttribute(path, "unix:uid");
        int self = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (owner != self) {
            throw new CannotStart("The data folder %s belongs to the user %s. Start as that user, or set HEATWATCH_HOME to another folder."
                    .formatted(path, Files.getOwner(path).getName()));
        }
        if (!Files.isWritable(path)) {
            throw new CannotStart("The data folder %s can't be written. Make it writable, or set HEATWATCH_HOME to another folder."
                    .formatted(path));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new CannotStart(("HEAT Watch already runs on the data folder %s (process %s). "
                    + "Stop it first, or set HEATWATCH_HOME to another folder.").formatted(path, Files.readString(file)));
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
