package org.inklusim.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.inklusim.experiment.FolderRefusedException;
import org.inklusim.experiment.design.Design;

/**
 * A store that this process works on: it has the lock, and a segment of its own for what it adds. Adding is
 * thread-safe.
 */
public final class SweepStore implements Closeable {
    private static final long COMMIT_EVERY_NS = 900_000_000;

    private final Path folder;
    private final StoreLock lock;
    private final SweepHeader header;
    private final BitSet finished;
    private final int before;
    private SegmentWriter writer;
    private long committed = System.nanoTime();
    private boolean closed;

    private SweepStore(Path folder, StoreLock lock, SweepHeader header, BitSet finished) {
        this.folder = folder;
        this.lock = lock;
        this.header = header;
        this.finished = finished;
        this.before = finished.cardinality();
    }

    /**
     * Opens the store of a folder, or begins one there.
     *
     * @param folder of the sweep; exists
     * @param design what is to be run
     * @param header what the sweep is about
     * @throws FolderRefusedException when another process works there, or the store is of another sweep
     */
    public static SweepStore open(Path folder, Design design, SweepHeader header) throws IOException {
        Path store = folder.resolve(StoredSweep.STORE);
        Files.createDirectories(store);
        StoreLock lock = StoreLock.take(store);
        try {
            if (SweepHeader.in(store)) {
                refuseOther(folder, SweepHeader.read(store), header);
            } else {
                Files.deleteIfExists(store.resolve(PointsFile.NAME));
                PointsFile.write(store, design);
                UnitsFile.write(store, design);
            }
            header.write(store);
            try (StoredSweep stored = StoredSweep.read(folder, header)) {
                return new SweepStore(folder, lock, header, stored.finishedPlaces());
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void refuseOther(Path folder, SweepHeader there, SweepHeader ours) {
        if (there.sameAs(ours)) {
            return;
        }
        String what;
        if (!there.inklusim().equals(ours.inklusim())) {
            what = "was made by inklusim " + there.inklusim().version() + " (commit "
                    + there.inklusim().commit() + "), and this is another; its runs would not fit together";
        } else if (!there.sha256().equals(ours.sha256())) {
            what = "is of another design, of other scenarios or of other settings (" + there.design() + ")";
        } else if (there.seed() != ours.seed()) {
            what = "was begun with --seed " + there.seed();
        } else {
            what = "is of shard " + there.shard() + "/" + there.shards();
        }
        throw FolderRefusedException.because(
                "the sweep in " + folder + " " + what + "; go on as it was begun, or name another folder with --out");
    }

    /** Whether the store in this folder is of this sweep, so that it could go on. */
    public static boolean isOf(Path folder, SweepHeader header) throws IOException {
        Path store = folder.resolve(StoredSweep.STORE);
        return SweepHeader.in(store) && SweepHeader.read(store).sameAs(header);
    }

    public Path folder() {
        return folder;
    }

    public SweepHeader header() {
        return header;
    }

    /** Runs that had results when the store was opened. */
    public int before() {
        return before;
    }

    /** Whether a run had results when the store was opened. */
    public boolean had(int point, int replicate) {
        return finished.get((point - 1) * header.replicates() + replicate - 1);
    }

    /** Whether all runs had. */
    public boolean complete() {
        return before == header.runs();
    }

    /** Makes a segment for what this process adds. */
    public void begin() throws IOException {
        Path store = folder.resolve(StoredSweep.STORE);
        List<Path> segments = StoredSweep.segments(store);
        int number = segments.isEmpty()
                ? 1
                : Integer.parseInt(segments.get(segments.size() - 1)
                                .getFileName()
                                .toString()
                                .replaceAll("[^0-9]", ""))
                        + 1;
        while (writer == null) {
            try {
                writer = new SegmentWriter(store.resolve(String.format(Locale.ROOT, "segment-%06d.runs", number)));
            } catch (FileAlreadyExistsException e) {
                number++;
            }
        }
    }

    /** Adds a run. What comes after the store is closed is dropped. */
    public void add(RunRecord run) throws IOException {
        SegmentWriter to;
        synchronized (this) {
            if (closed) {
                return;
            }
            to = writer;
        }
        to.append(run);
    }

    /** Brings what was added to the disk, where the last time is most of a second ago. */
    public void commitWhenDue() throws IOException {
        if (System.nanoTime() - committed >= COMMIT_EVERY_NS) {
            committed = System.nanoTime();
            writer.commit();
        }
    }

    /** Ends this process's segment; the lock is kept. */
    public void end() throws IOException {
        synchronized (this) {
            closed = true;
        }
        if (writer != null) {
            writer.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            end();
        } finally {
            lock.close();
        }
    }
}
