package org.inklusim.experiment;

import java.util.List;

/**
 * What a {@link Runner} has so far, in the order of replicate numbers.
 *
 * @param finished replicates with their values
 * @param failures replicates that failed
 * @param stopped whether a stop was asked for before all were run
 */
public record Replicates(List<Replicate> finished, List<Failure> failures, boolean stopped) {
    public Replicates {
        finished = List.copyOf(finished);
        failures = List.copyOf(failures);
    }
}
