package org.inklusim.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.inklusim.experiment.FolderRefusedException;

/**
 * One process at a time works on a store. The system gives the lock back when a process ends, however it ends; the file
 * says who has it, for people.
 */
final class StoreLock implements Closeable {
    /** Its name in the store. */
    static final String FILE = "lock";

    private static final int TRIES = 10;
    private static final long PAUSE_MS = 100;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws FolderRefusedException when another process has it
     */
    static StoreLock take(Path store) throws IOException {
        FileChannel channel = FileChannel.open(
                store.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        for (int i = 0; i < TRIES; i++) {
            if (locked(channel)) {
                String text = "process " + ProcessHandle.current().pid() + ", since "
                        + Instant.now().truncatedTo(ChronoUnit.SECONDS);
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                return new StoreLock(channel);
            }
            pause();
        }
        channel.close();
        throw FolderRefusedException.because("another inklusim is at work in " + store.getParent() + " ("
                + holder(store) + "); wait for it or stop it, or name another folder with --out");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Those who only look whether it is taken give it back at once; it is worth trying again. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who has the lock; empty where nobody has. */
    static String held(Path store) throws IOException {
        Path file = store.resolve(FILE);
        if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return locked(channel) ? "" : holder(store);
        }
    }

    private static String holder(Path store) {
        try {
            return Files.readString(store.resolve(FILE));
        } catch (IOException e) {
            return "unknown";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
