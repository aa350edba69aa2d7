package org.inklusim.experiment;

import java.util.List;
import org.inklusim.model.CheckLevel;
import org.inklusim.scenario.Scenario;

/** Makes what is replicated out of the scenarios of a command. */
@FunctionalInterface
public interface Experiment {
    /**
     * The task for these scenarios.
     *
     * @param scenarios base first, names distinct
     * @param seed of all random numbers
     * @param check how closely runs verify themselves
     */
    ReplicateTask of(List<Scenario> scenarios, long seed, CheckLevel check);
}
