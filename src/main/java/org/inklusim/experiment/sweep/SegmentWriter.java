package org.inklusim.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The segment file of one process: records one after the other, each with its length and checksum, each handed to the
 * system at once and to the disk by {@link #commit()}. Thread-safe.
 */
final class SegmentWriter implements Closeable {
    /** What every segment begins with; the number is that of the format. */
    static final long MAGIC = 0x494E_4B4C_5357_5031L;

    /** Bytes before each record: its length, and its checksum. */
    static final int FRAME = 8;

    private final FileChannel channel;
    private final RecordBytes bytes = new RecordBytes();
    private boolean dirty;

    /**
     * @param file must not exist
     */
    SegmentWriter(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        write(ByteBuffer.allocate(Long.BYTES).putLong(MAGIC).flip());
        channel.force(true);
    }

    /**
     * Adds a run.
     *
     * @throws IOException when it could not be written whole; what was written of it is taken back where possible, and
     *     never read as a run
     */
    synchronized void append(RunRecord run) throws IOException {
        long before = channel.position();
        try {
            for (byte[] record : bytes.of(run)) {
                var checksum = new CRC32C();
                checksum.update(record);
                ByteBuffer frame = ByteBuffer.allocate(FRAME + record.length);
                frame.putInt(record.length).putInt((int) checksum.getValue()).put(record);
                write(frame.flip());
            }
            dirty = true;
        } catch (IOException e) {
            takeBack(before, e);
            throw e;
        }
    }

    private void takeBack(long size, IOException cause) {
        try {
            channel.truncate(size);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void write(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Sees to it that what was added survives a crash of the machine. */
    void commit() throws IOException {
        synchronized (this) {
            if (!dirty || !channel.isOpen()) {
                return;
            }
            dirty = false;
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        try {
            commit();
        } finally {
            synchronized (this) {
                channel.close();
            }
        }
    }
}
