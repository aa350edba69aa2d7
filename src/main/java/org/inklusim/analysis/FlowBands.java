package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inklusim.model.agent.State;
import org.inklusim.observe.RunValues;

/** Changes of state over replicates. */
public final class FlowBands {
    private static final double[] SHARES = {0.05, 0.50, 0.95};

    private FlowBands() {}

    /** Name of a state in files. */
    public static String id(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The rows of {@code flows.csv} for one scenario: all changes that can happen, by the state left, then by the state
     * entered, in the order of {@link State}.
     *
     * @param scenario name of the scenario
     * @param runs its runs by replicate
     */
    public static List<FlowRow> of(String scenario, List<RunValues> runs) {
        List<FlowRow> rows = new ArrayList<>();
        for (State from : State.values()) {
            for (State to : State.values()) {
                if (from != to && !from.absorbing() && !runs.isEmpty()) {
                    rows.add(row(scenario, from, to, runs));
                }
            }
        }
        return rows;
    }

    private static FlowRow row(String scenario, State from, State to, List<RunValues> runs) {
        double[] values = runs.stream()
                .mapToDouble(run -> run.flows()[from.ordinal()][to.ordinal()])
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double[] q = Quantiles.of(values, SHARES);
        return new FlowRow(scenario, id(from), id(to), Moments.of(values).mean(), q[0], q[1], q[2], values.length);
    }
}
