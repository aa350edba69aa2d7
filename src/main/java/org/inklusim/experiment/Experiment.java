package org.inklusim.experiment;

import java.util.List;
import java.util.function.Consumer;
import org.inklusim.model.CheckLevel;
import org.inklusim.observe.Happened;
import org.inklusim.observe.RunValues;
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

    /** Runs of single scenarios, one after the other on one thread; what the next can share is kept. */
    @FunctionalInterface
    interface Series {
        /**
         * One run.
         *
         * @param scenario under which
         * @param replicate from 1
         */
        RunValues run(Scenario scenario, int replicate);
    }

    /** A series with these random numbers. */
    default Series series(long seed, CheckLevel check) {
        return (scenario, replicate) ->
                of(List.of(scenario), seed, check).run(replicate).get(0);
    }

    /**
     * One run of which everything is told.
     *
     * @param events told what happens; of experiments without a model nothing
     */
    default RunValues witnessed(
            Scenario scenario, long seed, int replicate, CheckLevel check, Consumer<Happened> events) {
        return series(seed, check).run(scenario, replicate);
    }

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
