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

    /**
     * The task for the same scenarios at several settings, one after the other, all with the same random numbers.
     *
     * @param points the scenarios at each setting, base first
     */
    default ReplicateTask at(List<List<Scenario>> points, long seed, CheckLevel check) {
        List<ReplicateTask> tasks =
                points.stream().map(scenarios -> of(scenarios, seed, check)).toList();
        return replicate ->
                tasks.stream().flatMap(task -> task.run(replicate).stream()).toList();
    }
}
