package org.inklusim.experiment;

import java.util.List;
import org.inklusim.scenario.Scenario;

/** How many replicates fit into memory at the same time. */
public final class Memory {
    /** Burned-in state, a copy of it, and those who come later, for each bruker of the first stock. */
    private static final long RUN_BYTES = 6_000;
    /** What is kept of everybody until all scenarios of a replicate are done, for each bruker of the first stock. */
    private static final long SEEN_BYTES = 2_000;

    private Memory() {}

    /**
     * At least one, whether it fits or not.
     *
     * @param scenarios what one replicate runs
     * @param heap bytes that Java may use
     */
    public static int replicates(List<Scenario> scenarios, long heap) {
        long brukere = scenarios.stream()
                .mapToLong(scenario -> scenario.population().brukere())
                .max()
                .orElse(1);
        long each = brukere * (RUN_BYTES + SEEN_BYTES * scenarios.size());
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, heap / each));
    }
}
