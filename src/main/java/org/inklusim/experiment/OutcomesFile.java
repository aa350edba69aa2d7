package org.inklusim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/** {@code outcomes.csv}: one row for each number of each run, by scenario, replicate and outcome. */
public final class OutcomesFile {
    private static final String[] COLUMNS = {"scenario", "replicate", "outcome", "group", "value"};

    private OutcomesFile() {}

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     * @param scenarios names in the order of {@link Replicate#values()}
     * @param replicates in the order of their numbers
     */
    public static void write(Path file, List<String> scenarios, List<Replicate> replicates) throws IOException {
        try (var csv = new CsvFile(file, COLUMNS)) {
            add(csv, scenarios, replicates);
        }
    }

    /**
     * The same of each value of what is varied, with {@link Varied#columns()} first.
     *
     * @param points replicates at each value
     */
    public static void write(Path file, Varied varied, List<String> scenarios, List<List<Replicate>> points)
            throws IOException {
        try (var csv = new CsvFile(file, varied.columns(COLUMNS))) {
            for (int p = 0; p < points.size(); p++) {
                csv.lead(varied.cells(p));
                add(csv, scenarios, points.get(p));
            }
        }
    }

    private static void add(CsvFile csv, List<String> scenarios, List<Replicate> replicates) throws IOException {
        for (int s = 0; s < scenarios.size(); s++) {
            for (Replicate replicate : replicates) {
                RunValues values = replicate.values().get(s);
                for (int c = 0; c < values.columns().size(); c++) {
                    OutcomeColumn column = values.columns().get(c);
                    csv.row(scenarios.get(s), replicate.number(), column.outcome(), column.group(), values.values()[c]);
                }
            }
        }
    }

    /** The numbers of one run, as they are read. */
    private static final class Run {
        private final List<OutcomeColumn> columns = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();

        RunValues values() {
            double[] plain = values.stream().mapToDouble(Double::doubleValue).toArray();
            return new RunValues(List.copyOf(columns), plain, new double[0][], new double[0][]);
        }
    }

    /**
     * Reads the file back. Weekly indicators and flows are not in it.
     *
     * @param file where
     * @param scenarios names, base first
     * @return replicates in the order of their numbers
     * @throws UnreadableResultsException when the file holds other scenarios, or a replicate lacks one
     */
    public static List<Replicate> read(Path file, List<String> scenarios) throws IOException {
        try (var csv = new CsvRows(file, COLUMNS)) {
            var reading = new Reading(file, scenarios);
            while (csv.next()) {
                reading.add(csv);
            }
            return reading.replicates();
        }
    }

    /** The same of each value of what was varied. */
    public static List<List<Replicate>> read(Path file, Varied varied, List<String> scenarios) throws IOException {
        var points = new ArrayList<Reading>();
        varied.points().forEach(point -> points.add(new Reading(file, scenarios)));
        try (var csv = new CsvRows(file, List.of(varied.columns()), COLUMNS)) {
            while (csv.next()) {
                points.get(varied.point(file, csv)).add(csv);
            }
        }
        return points.stream().map(Reading::replicates).toList();
    }

    /** What was read so far. */
    private static final class Reading {
        private final Path file;
        private final List<String> scenarios;
        private final Map<OutcomeColumn, OutcomeColumn> known = new LinkedHashMap<>();
        private final Map<Integer, Map<String, Run>> runs = new TreeMap<>();

        Reading(Path file, List<String> scenarios) {
            this.file = file;
            this.scenarios = scenarios;
        }

        void add(CsvRows csv) {
            var column = new OutcomeColumn(csv.text(2), csv.text(3));
            Run run = runs.computeIfAbsent(csv.whole(1), number -> new LinkedHashMap<>())
                    .computeIfAbsent(csv.text(0), name -> new Run());
            run.columns.add(known.computeIfAbsent(column, c -> c));
            run.values.add(csv.number(4));
        }

        List<Replicate> replicates() {
            var read = new ArrayList<Replicate>();
            runs.forEach((number, byScenario) -> {
                if (!List.copyOf(byScenario.keySet()).equals(scenarios)) {
                    throw new UnreadableResultsException(file + ": replicate " + number + " has the scenarios "
                            + String.join(", ", byScenario.keySet()) + "; expected " + String.join(", ", scenarios));
                }
                read.add(new Replicate(
                        number, byScenario.values().stream().map(Run::values).toList()));
            });
            return read;
        }
    }
}
