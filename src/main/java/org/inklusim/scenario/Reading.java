package org.inklusim.scenario;

import java.util.List;

/**
 * A scenario that was read, with what reading found out about it.
 *
 * @param scenario the resolved scenario
 * @param origins every value with its place, in the order of keys
 */
public record Reading(Scenario scenario, List<Origin> origins) {

    public Reading {
        origins = List.copyOf(origins);
    }
}
