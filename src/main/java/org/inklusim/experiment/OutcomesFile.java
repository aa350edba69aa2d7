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
            for (int s = 0; s < scenarios.size(); s++) {
                for (Replicate replicate : replicates) {
                    RunValues values = replicate.values().get(s);
                    for (int c = 0; c < values.columns().size(); c++) {
                        OutcomeColumn column = values.columns().get(c);
                        csv.row(
                                scenarios.get(s),
                                replicate.number(),
                                column.outcome(),
                                column.group(),
                                values.values()[c]);
                    }
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
        Map<OutcomeColumn, OutcomeColumn> known = new LinkedHashMap<>();
        Map<Integer, Map<String, Run>> replicates = new TreeMap<>();
        try (var csv = new CsvRows(file, COLUMNS)) {
            while (csv.next()) {
                var column = new OutcomeColumn(csv.text(2), csv.text(3));
                Run run = replicates
                        .computeIfAbsent(csv.whole(1), number -> new LinkedHashMap<>())
                        .computeIfAbsent(csv.text(0), name -> new Run());
                run.columns.add(known.computeIfAbsent(column, c -> c));
                run.values.add(csv.number(4));
            }
        }
        var read = new ArrayList<Replicate>();
        replicates.forEach((number, runs) -> {
            if (!List.copyOf(runs.keySet()).equals(scenarios)) {
                throw new UnreadableResultsException(file + ": replicate " + number + " has the scenarios "
                        + String.join(", ", runs.keySet()) + "; expected " + String.join(", ", scenarios));
            }
            read.add(new Replicate(number, runs.values().stream().map(Run::values).toList()));
        });
        return read;
    }
}
