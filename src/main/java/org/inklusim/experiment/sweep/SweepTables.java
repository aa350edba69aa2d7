package org.inklusim.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignPoint;

/** Writes the tables of a sweep from its store, in the order of the design, holding one run at a time. */
public final class SweepTables {
    /** Each outcome of each run. */
    public static final String OUTCOMES = "outcomes.csv";

    /** The runs that failed. */
    public static final String FAILURES = "failures.csv";

    private static final String[] OUTCOME = {"scenario", "replicate", "outcome", "group", "value"};
    private static final String[] FAILURE = {"scenario", "replicate", "seed", "run", "message", "stack"};

    private final StoredSweep stored;
    private final SweepHeader header;
    private final List<Integer> shown = new ArrayList<>();

    /**
     * @param stored all runs
     */
    public SweepTables(StoredSweep stored) {
        this.stored = stored;
        this.header = stored.header();
        for (int f = 0; f < header.factors().size(); f++) {
            // Which scenario it was is a column anyway.
            if (!header.factors().get(f).equals(Design.SCENARIO)) {
                shown.add(f);
            }
        }
    }

    /** Writes them into a folder. */
    public void write(Path folder) throws IOException {
        points(folder);
        try (CsvFile outcomes = new CsvFile(folder.resolve(OUTCOMES), columns(OUTCOME));
                CsvFile failures = new CsvFile(folder.resolve(FAILURES), columns(FAILURE));
                PointsFile points = stored.points()) {
            for (DesignPoint point = points.next(); point != null; point = points.next()) {
                if (header.has(point.number())) {
                    Object[] lead = lead(point);
                    outcomes.lead(lead);
                    failures.lead(lead);
                    for (int replicate = 1; replicate <= header.replicates(); replicate++) {
                        add(stored.run(point.number(), replicate), header.scenario(point), outcomes, failures);
                    }
                }
            }
        }
    }

    /** The points of this shard. */
    private void points(Path folder) throws IOException {
        try (PointsFile points = stored.points();
                PointsFile.Writer file = new PointsFile.Writer(folder, header.factors())) {
            for (DesignPoint point = points.next(); point != null; point = points.next()) {
                if (header.has(point.number())) {
                    file.add(point);
                }
            }
        }
    }

    private String[] columns(String... others) {
        List<String> columns = new ArrayList<>(List.of("design_point"));
        shown.forEach(f -> columns.add(header.factors().get(f)));
        columns.addAll(List.of(others));
        return columns.toArray(String[]::new);
    }

    private Object[] lead(DesignPoint point) {
        List<Object> cells = new ArrayList<>(List.of(point.number()));
        shown.forEach(f -> cells.add(point.values().get(f)));
        return cells.toArray();
    }

    private void add(RunRecord run, String scenario, CsvFile outcomes, CsvFile failures) throws IOException {
        if (run != null && run.failure() == null) {
            for (int c = 0; c < run.values().length; c++) {
                outcomes.row(
                        scenario,
                        run.replicate(),
                        run.columns().get(c).outcome(),
                        run.columns().get(c).group(),
                        run.values()[c]);
            }
        } else if (run != null) {
            failures.row(
                    scenario,
                    run.replicate(),
                    header.seed(),
                    run.id(),
                    run.failure().message(),
                    ours(run.failure().stack()));
        }
    }

    /** The lines of a stack that are the same on every Java: those of our own classes. */
    private static String ours(String stack) {
        return stack.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("at org.inklusim."))
                .collect(Collectors.joining("\n"));
    }
}
