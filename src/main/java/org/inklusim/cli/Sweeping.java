package org.inklusim.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.sweep.SweepFolder;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.experiment.sweep.SweepRunner;
import org.inklusim.experiment.sweep.SweepStore;

/** Runs a design, or goes on with it, and builds the results. */
final class Sweeping {
    private final Session session;
    private final SweepOptions options;
    private final Instant started = Instant.now();
    private Path folder;

    Sweeping(Session session, SweepOptions options) {
        this.session = session;
        this.options = options;
    }

    /** The exit code. */
    int run(String file) throws IOException {
        Design design = options.design(file);
        SweepHeader header = header(design);
        folder = folder(header);
        try (SweepStore store = SweepStore.open(folder, design, header)) {
            session.interruption().guard(store);
            if (!store.complete()) {
                make(design, store);
            }
            return new SweepResults(session, options, started).conclude(Manifest.Resolved.of(design.base()), folder);
        }
    }

    /** Where the sweep is, once it has begun. */
    Path folder() {
        return folder;
    }

    SweepHeader header(Design design) {
        Shard shard = Shard.parse(options.shard, System.getenv());
        int replicates = options.replicates == null ? design.replicates() : options.replicates;
        if ((long) design.points() * replicates > Integer.MAX_VALUE) {
            throw new WrongInputException("expected at most 2,000 million runs, given " + design.points()
                    + " points with " + replicates + " replicates");
        }
        return SweepHeader.of(design, replicates, options.seed, shard.index(), shard.count());
    }

    private Path folder(SweepHeader header) throws IOException {
        if (options.out != null) {
            return SweepFolder.given(options.out, options.force, options.resume);
        }
        if (options.force) {
            throw new WrongInputException("--force throws away what is in a folder; name it with --out DIR");
        }
        Path parent = session.directory().resolve("output");
        String name = header.design() + new Shard(header.shard(), header.shards()).suffix();
        return options.resume ? SweepFolder.latest(parent, name, header) : SweepFolder.free(parent, name);
    }

    private void make(Design design, SweepStore store) throws IOException {
        SweepResults results = new SweepResults(session, options, started);
        results.announce(design, store.folder());
        SweepRunner.Ended ended;
        try (var progress = new SweepProgress(
                options.words(),
                session.err(),
                session.terminal(),
                () -> System.nanoTime() / 1_000_000,
                store.before())) {
            ended = new SweepRunner(design, session.experiment(), store, options.check)
                    .run(
                            options.threads(),
                            options.failFast,
                            session.interruption()::requested,
                            options.quiet ? (done, failed, total) -> {} : progress);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(e.getMessage() + "\nWhat was finished is kept. " + goOn(store.folder()), e);
        }
        if (ended.stopped()) {
            int kept = store.before() + ended.made();
            throw new InterruptedCommandException(
                    "stopped; " + kept + " of " + store.header().runs() + " runs are kept. " + goOn(store.folder()));
        }
    }

    /** The command that goes on in a folder. */
    private String goOn(Path place) {
        var same = Shell.without(session.arguments(), Set.of("--out"), Set.of("--force", "--resume"));
        return "To go on: " + Shell.command(Shell.with(same, "--out", place.toString(), "--resume"));
    }
}
