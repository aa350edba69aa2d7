package org.inklusim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.Version;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignPoint;
import org.inklusim.experiment.sweep.Databases;
import org.inklusim.experiment.sweep.PointsFile;
import org.inklusim.experiment.sweep.RunRecord;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.experiment.sweep.SweepFolder;
import org.inklusim.experiment.sweep.SweepTables;
import org.inklusim.report.SensitivityFile;
import org.inklusim.report.page.ReportBuilder;

/** Builds the results of a sweep from its store, puts them into place and tells of them. */
final class SweepResults {
    /** Bytes; with less, what goes wrong goes wrong for want of room. */
    private static final long LITTLE = 8L << 20;

    private final Session session;
    private final SweepOptions options;
    private final Instant started;
    private final List<String> made;

    SweepResults(Session session, SweepOptions options, Instant started) {
        this(session, options, started, session.arguments());
    }

    /**
     * @param made the command that made the runs
     */
    SweepResults(Session session, SweepOptions options, Instant started, List<String> made) {
        this.session = session;
        this.made = made;
        this.options = options;
        this.started = started;
    }

    /** Writes the first manifest, so that the folder is known for ours from the beginning. */
    void announce(Design design, Path folder) throws IOException {
        SweepFolder.building(folder);
        SweepFolder.manifest(folder, manifest(Manifest.Resolved.of(design.base()), 0, 0), List.of());
        SweepFolder.clean(folder);
    }

    /** Builds what is not built yet. The exit code says whether any run failed. */
    int conclude(Manifest.Resolved base, Path folder) throws IOException {
        try (StoredSweep stored = StoredSweep.read(folder)) {
            boolean built = SweepFolder.isBuilt(folder);
            if (!built) {
                Path building = SweepFolder.building(folder);
                new SweepTables(stored).write(building);
                if (stored.header().shards() == 1) {
                    databases(stored, building);
                    report(stored, building);
                }
                SweepFolder.publish(folder, manifest(base, stored.header().runs(), stored.finished()));
            }
            tell(stored, folder);
            return stored.failed() > 0 || stored.missing() > 0 ? App.FAILED : App.DONE;
        }
    }

    private void report(StoredSweep stored, Path building) throws IOException {
        PointMeans means = PointMeans.read(stored);
        if (means.outcomes().isEmpty()) {
            return;
        }
        List<Sensitivity.Table> tables = Sensitivity.known(stored.header()) ? Sensitivity.of(stored, means) : List.of();
        if (!tables.isEmpty()) {
            SensitivityFile.write(building, tables);
        }
        if (!Reports.sweep(building, means, tables, options.words())) {
            session.err().println(options.words().text("pictures.none"));
        }
    }

    /** Where DuckDB has no code for the system, tables are all there is. */
    private void databases(StoredSweep stored, Path building) throws IOException {
        try {
            new Databases(stored.header()).write(building);
        } catch (IOException e) {
            if (Files.getFileStore(building).getUsableSpace() < LITTLE) {
                throw e;
            }
            session.err().println(Databases.NAME + " and the Parquet files are not made: " + e.getMessage());
            Databases.remove(building);
        }
    }

    private Manifest manifest(Manifest.Resolved base, int asked, int finished) {
        return new Manifest(
                Version.current(),
                session.arguments(),
                Manifest.Machine.here(),
                started,
                Instant.now(),
                options.threads(),
                options.seed,
                new Manifest.Count(asked, finished, List.of()),
                List.of(base),
                null,
                List.of(),
                List.of(),
                Manifest.Model.current(),
                List.of());
    }

    private void tell(StoredSweep stored, Path folder) throws IOException {
        boolean json = options.format == Format.JSON;
        PrintWriter told = json ? session.err() : session.out();
        if (json) {
            List<Sensitivity.Table> tables =
                    Sensitivity.known(stored.header()) ? Sensitivity.of(stored, PointMeans.read(stored)) : null;
            session.out().print(new SweepSummary(stored, folder).json(tables));
        } else {
            told.println(new SweepSummary(stored, folder).text(options.words()));
        }
        if (Files.exists(folder.resolve(ReportBuilder.PAGE))) {
            told.println(options.words().text("report", folder.resolve(ReportBuilder.PAGE)));
        }
        told.println(options.words().text("results", folder));
        session.out().flush();
        if (stored.failed() > 0) {
            session.err().println(failures(stored));
        }
    }

    /** How many runs failed, and how the first of them is seen again. */
    private String failures(StoredSweep stored) throws IOException {
        RunRecord first = first(stored);
        var same = new ArrayList<>(Shell.without(
                made,
                Set.of("--out", "--format", "--check", "--threads", "--shard"),
                Set.of("--force", "--resume", "--fail-fast", "--quiet")));
        same.set(0, "sweep");
        return stored.failed() + " of " + stored.header().runs() + " runs failed; all are in "
                + SweepTables.FAILURES + ".\n"
                + "Point " + first.point() + ", replicate " + first.replicate() + ": "
                + first.failure().message() + "\n"
                + "To see it again: "
                + Shell.command(Shell.with(same, "--rerun", first.point() + ":" + first.replicate()));
    }

    private static RunRecord first(StoredSweep stored) throws IOException {
        try (PointsFile points = stored.points()) {
            for (DesignPoint point = points.next(); point != null; point = points.next()) {
                for (int r = 1; r <= stored.header().replicates(); r++) {
                    RunRecord run = stored.run(point.number(), r);
                    if (run != null && run.failure() != null) {
                        return run;
                    }
                }
            }
        }
        throw new IllegalStateException("no run failed");
    }
}
