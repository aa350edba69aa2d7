package org.inklusim.experiment;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.inklusim.model.CheckLevel;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.scenario.Scenario;

/**
 * An experiment whose answers depend on the scenario's values, the seed and the replicate only, after a pause that
 * depends on nothing.
 */
public final class FakeRuns implements Experiment {
    private static final List<OutcomeColumn> COLUMNS = List.of(
            new OutcomeColumn("sustained_job_26w", "all"),
            new OutcomeColumn("sustained_job_26w", "arrivals"),
            new OutcomeColumn("total_cost_nok", "all"),
            new OutcomeColumn("close_cases_per_100_brukere", "all"));

    private final long longestPauseMicros;
    private final int failEvery;

    /**
     * @param failEvery one in so many runs fails; 0 for none
     */
    public FakeRuns(long longestPauseMicros, int failEvery) {
        this.longestPauseMicros = longestPauseMicros;
        this.failEvery = failEvery;
    }

    @Override
    public ReplicateTask of(List<Scenario> scenarios, long seed, CheckLevel check) {
        return replicate -> scenarios.stream()
                .map(scenario -> values(scenario, seed, replicate))
                .toList();
    }

    private RunValues values(Scenario scenario, long seed, int replicate) {
        if (longestPauseMicros > 0) {
            LockSupport.parkNanos(1_000 * ThreadLocalRandom.current().nextLong(longestPauseMicros));
        }
        long key = Long.parseUnsignedLong(scenario.hash().substring(0, 16), 16) + 31 * seed + replicate;
        if (failEvery > 0 && Math.floorMod(key, failEvery) == 0) {
            throw new IllegalStateException("made to fail");
        }
        double[] values =
                new SplittableRandom(key).doubles(COLUMNS.size(), 0, 100).toArray();
        return new RunValues(COLUMNS, values, new double[0][], new double[0][]);
    }
}
