package org.inklusim.experiment.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inklusim.experiment.UnreadableResultsException;

/** Puts the shards of a sweep together: their segments side by side are the store of the whole. */
public final class Merging {
    private final SweepHeader header;
    private final List<Path> folders;

    private Merging(SweepHeader header, List<Path> folders) {
        this.header = header;
        this.folders = folders;
    }

    /**
     * Sees whether shards fit together and are whole.
     *
     * @throws UnreadableResultsException when they do not, or one is missing or not finished
     */
    public static Merging of(List<Path> folders) throws IOException {
        SweepHeader first = SweepHeader.read(folders.get(0).resolve(StoredSweep.STORE));
        TreeMap<Integer, Path> shards = new TreeMap<>();
        for (Path folder : folders) {
            SweepHeader header = SweepHeader.read(folder.resolve(StoredSweep.STORE));
            if (!header.whole().equals(first.whole()) || header.shards() != first.shards()) {
                throw new UnreadableResultsException(folder + " and " + folders.get(0)
                        + " are not shards of one sweep: " + difference(header, first));
            }
            Path other = shards.put(header.shard(), folder);
            if (other != null) {
                throw new UnreadableResultsException(
                        other + " and " + folder + " are both shard " + header.shard() + "/" + header.shards());
            }
            whole(folder, header);
        }
        if (shards.size() < first.shards()) {
            String missing = IntStream.rangeClosed(1, first.shards())
                    .filter(shard -> !shards.containsKey(shard))
                    .mapToObj(shard -> shard + "/" + first.shards())
                    .collect(Collectors.joining(", "));
            throw new UnreadableResultsException("shards are missing: " + missing);
        }
        return new Merging(first.whole(), List.copyOf(shards.values()));
    }

    private static void whole(Path folder, SweepHeader header) throws IOException {
        String worker = StoreLock.held(folder.resolve(StoredSweep.STORE));
        if (!worker.isEmpty()) {
            throw new UnreadableResultsException(folder + " is still being worked on (" + worker + ")");
        }
        try (StoredSweep stored = StoredSweep.read(folder)) {
            if (stored.missing() > 0) {
                throw new UnreadableResultsException(folder + " (shard " + header.shard() + "/" + header.shards()
                        + ") lacks " + stored.missing() + " of " + header.runs() + " runs; finish it with --resume");
            }
        }
    }

    private static String difference(SweepHeader one, SweepHeader other) {
        if (!one.inklusim().equals(other.inklusim())) {
            return "they were made by different versions of inklusim";
        }
        if (!one.sha256().equals(other.sha256())) {
            return "their designs, scenarios or settings differ";
        }
        if (one.seed() != other.seed()) {
            return "their seeds differ";
        }
        return one.replicates() != other.replicates()
                ? "their numbers of replicates differ"
                : "they are parts of " + one.shards() + " and of " + other.shards();
    }

    /** What the whole is about. */
    public SweepHeader header() {
        return header;
    }

    /** Makes the store of the whole in a folder. */
    public void into(Path folder) throws IOException {
        Path store = Files.createDirectories(folder.resolve(StoredSweep.STORE));
        StoreLock lock = StoreLock.take(store);
        try (lock) {
            int number = 1;
            for (Path shard : folders) {
                for (Path segment : StoredSweep.segments(shard.resolve(StoredSweep.STORE))) {
                    Files.copy(segment, store.resolve(String.format(Locale.ROOT, "segment-%06d.runs", number++)));
                }
            }
            Path first = folders.get(0).resolve(StoredSweep.STORE);
            List<Path> tables;
            try (Stream<Path> files = Files.list(first)) {
                tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
            }
            for (Path table : tables) {
                Files.copy(table, store.resolve(table.getFileName()));
            }
            header.write(store);
        }
    }
}
