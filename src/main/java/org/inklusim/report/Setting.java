package org.inklusim.report;

import java.util.List;

/**
 * What was run, as said at the head and foot of an answer.
 *
 * @param scenarios BASE first
 * @param replicates replicates of each
 * @param seed the seed
 * @param weeks weeks simulated after burn-in
 * @param assumedParameters how many numbers of the parameter dictionary are assumed
 * @param leadGroup the group that leads: {@code all}, or {@code arrivals} where burn-in differs
 * @param burnInDifferences what differs that burn-in uses, such as {@code portfolio.size}; empty where nothing does
 */
public record Setting(
        List<Named> scenarios,
        int replicates,
        long seed,
        int weeks,
        int assumedParameters,
        String leadGroup,
        List<String> burnInDifferences) {

    public Setting {
        scenarios = List.copyOf(scenarios);
        burnInDifferences = List.copyOf(burnInDifferences);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one scenario, given none");
        }
    }

    /** The first scenario. */
    public Named base() {
        return scenarios.get(0);
    }

    /** All but the first. */
    public List<Named> others() {
        return scenarios.subList(1, scenarios.size());
    }
}
