package org.inklusim.model.mechanism;

import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;

/**
 * What mechanisms are made from: the scenario as it stands in a stretch of weeks, and the numbers under it.
 *
 * @param scenario levers and switches
 * @param parameters numbers of the dictionary
 */
public record Settings(Scenario scenario, Parameters parameters) {

    /** Whether the mechanism with this catalogue id is on. */
    public boolean on(String mechanism) {
        return scenario.on(mechanism);
    }

    /** The number with this id. */
    public double get(String id) {
        return parameters.get(id);
    }
}
