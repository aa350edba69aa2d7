package org.inklusim.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/** The runs of one scenario, read by column. */
final class RunTable {
    private final String scenario;
    private final List<RunValues> runs;
    private final List<OutcomeColumn> columns;
    private final Map<OutcomeColumn, Integer> places = new HashMap<>();

    /**
     * Takes the runs by replicate.
     *
     * @throws IllegalArgumentException when runs have different columns
     */
    RunTable(String scenario, List<RunValues> runs) {
        this.scenario = scenario;
        this.runs = runs;
        this.columns = runs.isEmpty() ? List.of() : runs.get(0).columns();
        for (RunValues run : runs) {
            if (!run.columns().equals(columns)) {
                throw new IllegalArgumentException("The replicates of " + scenario + " have different columns");
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
    }

    List<OutcomeColumn> columns() {
        return columns;
    }

    /**
     * The values of one column by replicate.
     *
     * @throws IllegalArgumentException when the runs do not have it
     */
    double[] values(OutcomeColumn column) {
        Integer place = places.get(column);
        if (place == null && !runs.isEmpty()) {
            throw new IllegalArgumentException("The runs of " + scenario + " have no outcome " + column.outcome()
                    + " for group " + column.group());
        }
        return runs.stream().mapToDouble(run -> run.values()[place]).toArray();
    }

    /** The values of one column that can be computed. */
    double[] computed(OutcomeColumn column) {
        return Arrays.stream(values(column))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
