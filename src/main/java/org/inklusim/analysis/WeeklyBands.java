package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.RunValues;

/** Bands of the weekly indicators over replicates. */
public final class WeeklyBands {
    private static final double[] SHARES = {0.05, 0.25, 0.50, 0.75, 0.95};

    private WeeklyBands() {}

    /**
     * The rows of {@code weekly.csv} for one scenario: by week, then by indicator in the order of {@link Indicator}.
     *
     * @param scenario name of the scenario
     * @param runs its runs by replicate, all of the same length
     */
    public static List<WeeklyRow> of(String scenario, List<RunValues> runs) {
        List<WeeklyRow> rows = new ArrayList<>();
        int weeks = runs.isEmpty() ? 0 : runs.get(0).weekly()[0].length;
        for (int week = 1; week <= weeks; week++) {
            for (Indicator indicator : Indicator.values()) {
                rows.add(row(scenario, week, indicator, runs));
            }
        }
        return rows;
    }

    private static WeeklyRow row(String scenario, int week, Indicator indicator, List<RunValues> runs) {
        double[] values = runs.stream()
                .mapToDouble(run -> run.weekly()[indicator.ordinal()][week - 1])
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double[] q = Quantiles.of(values, SHARES);
        double mean = Moments.of(values).mean();
        return new WeeklyRow(scenario, week, indicator.id(), mean, q[0], q[1], q[2], q[3], q[4], values.length);
    }
}
