package org.inklusim.analysis;

import java.util.List;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/** Sums up the replicates of one scenario by itself. */
public final class ScenarioSummary {
    private ScenarioSummary() {}

    /**
     * One row for each column, twin groups left out, in the order of the columns.
     *
     * @param scenario name of the scenario
     * @param runs its runs by replicate
     * @throws IllegalArgumentException when runs have different columns
     */
    public static List<ScenarioRow> of(String scenario, List<RunValues> runs) {
        RunTable table = new RunTable(scenario, runs);
        return table.columns().stream()
                .filter(column -> !Comparison.isTwin(column.group()))
                .map(column -> row(scenario, column, table.computed(column)))
                .toList();
    }

    private static ScenarioRow row(String scenario, OutcomeColumn column, double[] values) {
        return new ScenarioRow(
                scenario,
                column.outcome(),
                column.group(),
                Moments.of(values).mean(),
                MeanInterval.of(values),
                values.length,
                Pairs.spread(values));
    }
}
