package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/**
 * Decides how many replicates are needed until the main outcome is known precisely enough. Replicates are added in
 * batches of {@value #BATCH}, whatever the threads, and looked at only when a batch is whole, the first time after
 * {@value #FIRST}: so the number is a function of scenarios and seed. At most {@value #MOST} are made.
 *
 * @param percent the wanted half-width of the 95 % interval, in percent of the mean (of BASE's where scenarios are
 *     compared), in (0, 100]
 */
public record Precision(double percent) {
    /** What is looked at. */
    public static final OutcomeColumn MAIN = new OutcomeColumn("sustained_job_26w", "all");

    /** Replicates before the first look; with fewer the width of the interval is itself mostly chance. */
    public static final int FIRST = 20;

    /** Replicates between two looks. */
    public static final int BATCH = 10;

    /** Most replicates that are made. */
    public static final int MOST = 1_000;

    /** How a look ended. */
    public enum Verdict {
        /** The interval is narrow enough. */
        REACHED,
        /** More replicates are needed. */
        MORE,
        /** The interval is too wide, and {@link Precision#MOST} replicates are made. */
        LIMIT,
        /** The main outcome can be computed in no replicate, so more would not help. */
        NOT_COMPUTABLE
    }

    /**
     * What a look found.
     *
     * @param verdict how it ended
     * @param replicates replicates made so far
     * @param halfWidth the widest half-width among the scenarios, in units of the main outcome; NaN if not computable
     * @param target the half-width wanted, in the same units; NaN if not computable
     * @param more replicates to make before the next look; 0 unless the verdict is {@link Verdict#MORE}
     */
    public record Look(Verdict verdict, int replicates, double halfWidth, double target, int more) {}

    public Precision {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "Expected a precision above 0 and at most 100 percent, given " + percent);
        }
    }

    /**
     * Looks at the replicates made so far. With one scenario the interval is that of its mean; with more, that of each
     * difference from the first, and the widest counts.
     *
     * @param runs the runs of each scenario by replicate, BASE first
     */
    public Look look(List<List<RunValues>> runs) {
        double[] base = values(runs.get(0));
        int replicates = base.length;
        if (replicates < FIRST) {
            return new Look(Verdict.MORE, replicates, Double.NaN, Double.NaN, FIRST - replicates);
        }
        double target = percent / 100 * Math.abs(Moments.of(computed(base)).mean());
        double halfWidth = 0;
        for (double[] sample : samples(base, runs)) {
            double reach = MeanInterval.of(sample).halfWidth();
            halfWidth = Double.isNaN(reach) ? Double.NaN : Math.max(halfWidth, reach);
        }
        Verdict verdict = verdict(replicates, halfWidth, target);
        int more = verdict == Verdict.MORE ? Math.min(MOST - replicates, BATCH - replicates % BATCH) : 0;
        return new Look(verdict, replicates, halfWidth, target, more);
    }

    private static Verdict verdict(int replicates, double halfWidth, double target) {
        if (halfWidth <= target) {
            return Verdict.REACHED;
        }
        boolean none = Double.isNaN(halfWidth) || Double.isNaN(target);
        return none ? Verdict.NOT_COMPUTABLE : replicates >= MOST ? Verdict.LIMIT : Verdict.MORE;
    }

    private static List<double[]> samples(double[] base, List<List<RunValues>> runs) {
        if (runs.size() == 1) {
            return List.of(computed(base));
        }
        List<double[]> samples = new ArrayList<>();
        for (List<RunValues> other : runs.subList(1, runs.size())) {
            samples.add(new Pairs(base, values(other)).differences());
        }
        return samples;
    }

    private static double[] values(List<RunValues> runs) {
        return new RunTable("the scenario", runs).values(MAIN);
    }

    private static double[] computed(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
