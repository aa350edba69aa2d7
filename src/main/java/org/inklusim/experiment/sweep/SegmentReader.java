package org.inklusim.experiment.sweep;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Reads a segment from its beginning. It ends where a record is not whole: the process that wrote it was stopped there,
 * or the disk has changed it; runs that follow are not known, and are made again.
 */
final class SegmentReader implements Closeable {
    private static final int LARGEST = 64 << 20;

    private final DataInputStream in;
    private final RecordBytes bytes = new RecordBytes();
    private final long size;
    private long at = Long.BYTES;
    private long start;

    SegmentReader(Path file) throws IOException {
        size = Files.size(file);
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        try {
            if (size < Long.BYTES || in.readLong() != SegmentWriter.MAGIC) {
                at = size;
            }
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The next run; null at the end. */
    RunRecord next() throws IOException {
        RunRecord run = null;
        while (run == null) {
            byte[] record = record();
            if (record == null) {
                return null;
            }
            try {
                run = bytes.read(record);
            } catch (IOException | IndexOutOfBoundsException e) {
                at = size;
                return null;
            }
        }
        return run;
    }

    private byte[] record() throws IOException {
        if (size - at < SegmentWriter.FRAME) {
            return null;
        }
        try {
            int length = in.readInt();
            int expected = in.readInt();
            if (length <= 0 || length > LARGEST || length > size - at - SegmentWriter.FRAME) {
                return null;
            }
            byte[] record = in.readNBytes(length);
            var checksum = new CRC32C();
            checksum.update(record);
            if (record.length < length || (int) checksum.getValue() != expected) {
                return null;
            }
            start = at;
            at += SegmentWriter.FRAME + length;
            return record;
        } catch (EOFException e) {
            return null;
        }
    }

    /** The names of columns that were read so far. */
    RecordBytes columns() {
        return bytes;
    }

    /** Where the run that was read last begins, in bytes. */
    long start() {
        return start;
    }

    /** Bytes at the end that are no whole record. */
    long torn() {
        return size - at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
