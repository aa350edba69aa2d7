package org.inklusim.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.experiment.UnreadableResultsException;

/**
 * What is in a store: which runs, and where they lie. Runs themselves are read when they are asked for; eight bytes and
 * two bits are kept for each.
 */
public final class StoredSweep implements Closeable {
    /** Folder of the store in the folder of the sweep. */
    public static final String STORE = "store";

    private static final String SEGMENT = "segment-[0-9]{6}[.]runs";
    private static final int SEGMENT_BITS = 40;
    private static final long OFFSET = (1L << SEGMENT_BITS) - 1;

    private final Path store;
    private final SweepHeader header;
    private final long[] places;
    private final BitSet finished = new BitSet();
    private final BitSet failed = new BitSet();
    private final List<FileChannel> channels = new ArrayList<>();
    private final List<RecordBytes> columns = new ArrayList<>();
    private long torn;

    private StoredSweep(Path store, SweepHeader header) {
        this.store = store;
        this.header = header;
        this.places = new long[Math.multiplyExact(header.points(), header.replicates())];
    }

    /**
     * Looks through a store.
     *
     * @param folder of the sweep
     * @throws UnreadableResultsException when it holds none
     */
    public static StoredSweep read(Path folder) throws IOException {
        return read(folder, SweepHeader.read(folder.resolve(STORE)));
    }

    /** Whether a folder holds a sweep. */
    public static boolean isIn(Path folder) {
        return SweepHeader.in(folder.resolve(STORE));
    }

    static StoredSweep read(Path folder, SweepHeader header) throws IOException {
        StoredSweep stored = new StoredSweep(folder.resolve(STORE), header);
        try {
            for (Path segment : segments(stored.store)) {
                stored.index(segment);
            }
            return stored;
        } catch (IOException | RuntimeException e) {
            stored.close();
            throw e;
        }
    }

    /** The segments of a store, oldest first. */
    static List<Path> segments(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            return files.filter(file -> file.getFileName().toString().matches(SEGMENT))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Names of the files of the store in a folder. The lock is none of them: a process that reads it and closes it
     * gives back its own lock, as POSIX has it.
     */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(STORE))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals(StoreLock.FILE))
                    .map(name -> STORE + "/" + name)
                    .sorted()
                    .toList();
        }
    }

    /** A run that was finished stays so, whatever is tried later; a failed one may be finished later. */
    private void index(Path segment) throws IOException {
        channels.add(FileChannel.open(segment, StandardOpenOption.READ));
        try (SegmentReader reader = new SegmentReader(segment)) {
            for (RunRecord run = reader.next(); run != null; run = reader.next()) {
                if (run.replicate() > header.replicates() || run.point() > header.points()) {
                    continue;
                }
                int place = place(run.point(), run.replicate());
                if (finished.get(place)) {
                    continue;
                }
                finished.set(place, run.failure() == null);
                failed.set(place, run.failure() != null);
                places[place] = (long) (channels.size() - 1) << SEGMENT_BITS | reader.start();
            }
            columns.add(reader.columns());
            torn += reader.torn();
        }
    }

    private int place(int point, int replicate) {
        return (point - 1) * header.replicates() + replicate - 1;
    }

    public SweepHeader header() {
        return header;
    }

    /** Runs with results. */
    public int finished() {
        return finished.cardinality();
    }

    /** Runs that failed. */
    public int failed() {
        return failed.cardinality();
    }

    /** Runs of this shard that were not made yet. */
    public int missing() {
        return header.runs() - finished() - failed();
    }

    /** Bytes at the ends of segments that are no whole record. */
    public long torn() {
        return torn;
    }

    /** Whether a run has results. */
    public boolean has(int point, int replicate) {
        return finished.get(place(point, replicate));
    }

    /** The finished runs, by place: replicates of a point follow each other. */
    BitSet finishedPlaces() {
        return (BitSet) finished.clone();
    }

    /**
     * A run.
     *
     * @return null where it was not made
     */
    public RunRecord run(int point, int replicate) throws IOException {
        int place = place(point, replicate);
        if (!finished.get(place) && !failed.get(place)) {
            return null;
        }
        int segment = (int) (places[place] >>> SEGMENT_BITS);
        long offset = places[place] & OFFSET;
        ByteBuffer frame = bytes(segment, offset, SegmentWriter.FRAME);
        byte[] record =
                bytes(segment, offset + SegmentWriter.FRAME, frame.getInt(0)).array();
        return columns.get(segment).read(record);
    }

    private ByteBuffer bytes(int segment, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channels.get(segment).read(buffer, offset + buffer.position()) < 0) {
                throw new UnreadableResultsException(store + ": a segment became shorter while it was read");
            }
        }
        return buffer;
    }

    /** The points of the design one after the other; to be closed. */
    public PointsFile points() throws IOException {
        return new PointsFile(store, header.factors());
    }

    /**
     * Where in the unit cube the points of a block lie.
     *
     * @param levers whether the block of the levers is meant
     * @return a place for each point of the block; empty where the method has no roles for points
     */
    public List<double[]> units(boolean levers) throws IOException {
        int count = levers ? header.leverFactors() : header.factors().size() - header.leverFactors();
        return UnitsFile.read(store, levers, count);
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }
}
