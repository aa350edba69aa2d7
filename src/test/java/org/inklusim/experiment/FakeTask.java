package org.inklusim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.inklusim.model.agent.State;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/** Answers that depend on scenario and replicate only, after a pause that depends on neither. */
public final class FakeTask implements ReplicateTask {
    private static final List<OutcomeColumn> COLUMNS = List.of(
            new OutcomeColumn("sustained_job_26w", "all"),
            new OutcomeColumn("sustained_job_26w", "arrivals"),
            new OutcomeColumn("share_waiting", "all"));
    private static final int WEEKS = 3;

    private final int scenarios;
    private final long longestPauseMicros;

    public FakeTask(int scenarios, long longestPauseMicros) {
        this.scenarios = scenarios;
        this.longestPauseMicros = longestPauseMicros;
    }

    @Override
    public List<RunValues> run(int replicate) {
        if (longestPauseMicros > 0) {
            LockSupport.parkNanos(1_000 * ThreadLocalRandom.current().nextLong(longestPauseMicros));
        }
        var runs = new ArrayList<RunValues>();
        for (int scenario = 0; scenario < scenarios; scenario++) {
            var random = new SplittableRandom(1_000L * replicate + scenario);
            double[] values = random.doubles(COLUMNS.size(), 0, 100).toArray();
            if (replicate % 7 == 0) {
                values[1] = Double.NaN;
            }
            double[][] weekly = new double[Indicator.values().length][];
            for (int i = 0; i < weekly.length; i++) {
                weekly[i] = random.doubles(WEEKS, 900, 1100).toArray();
            }
            double[][] flows = new double[State.count()][];
            for (int i = 0; i < flows.length; i++) {
                flows[i] = random.doubles(State.count(), 0, 50).toArray();
            }
            runs.add(new RunValues(COLUMNS, values, weekly, flows));
        }
        return runs;
    }
}
