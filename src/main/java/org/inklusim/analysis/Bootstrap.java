package org.inklusim.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.inklusim.random.KeyedRandom;

/**
 * The studentized bootstrap of a mean (Efron and Tibshirani 1993, <i>An Introduction to the Bootstrap</i>, §12.5): the
 * t interval with the quantiles of Student's distribution replaced by those of the resamples. Which values a resample
 * takes is keyed by its number and the place in it, so equal samples get equal intervals, whatever the threads.
 */
final class Bootstrap {
    /** Resamples drawn; (1 + their number) / 40 is whole, so both ends are order statistics. */
    static final int RESAMPLES = 4_999;

    /** Share of resamples that may come out without spread; with more the sample has too few distinct values. */
    private static final double FLAT = 0.005;

    private static final long SEED = 1;
    private static final long DECISION = KeyedRandom.decision("analysis.bootstrap");
    private static final int WORDS = 4;
    private static final int DRAWS = 2 * WORDS;

    private Bootstrap() {}

    /**
     * The 95 % interval of the mean.
     *
     * @param values finite values with a spread
     * @param moments their moments
     * @return empty when the values are too few-valued to be resampled, such as a single odd one among equals
     */
    static Optional<Interval> interval(double[] values, Moments moments) {
        double[] t = new double[RESAMPLES];
        int flat = 0;
        for (int resample = 0; resample < RESAMPLES; resample++) {
            Moments drawn = Moments.of(resample(values, resample));
            boolean spread = drawn.variance() > 0;
            flat += spread ? 0 : 1;
            double offset = drawn.mean() - moments.mean();
            t[resample] = spread ? offset / drawn.standardError() : flat(offset);
        }
        if (flat > FLAT * RESAMPLES) {
            return Optional.empty();
        }
        Arrays.sort(t);
        int tail = (RESAMPLES + 1) / 40;
        double error = moments.standardError();
        return Optional.of(
                new Interval(moments.mean() - t[RESAMPLES - tail] * error, moments.mean() - t[tail - 1] * error));
    }

    /** The ratio of two sums. */
    static double ratio(double[] above, double[] below) {
        return sum(above) / sum(below);
    }

    /**
     * The 95 % interval of a ratio of sums over the same replicates, by the quantiles of the resampled ratios (Efron and
     * Tibshirani 1993, §13.3).
     *
     * @param above finite values by replicate
     * @param below the same replicates; their sum is not 0
     * @return {@link Interval#NONE} where the sign of the sum below is too unsure, and for fewer than
     *     {@link MeanInterval#FEWEST} replicates, from which it would promise far more than it holds
     */
    static Interval ratioInterval(double[] above, double[] below) {
        if (below.length < MeanInterval.FEWEST) {
            return Interval.NONE;
        }
        double[] ratios = new double[RESAMPLES];
        double sign = Math.signum(sum(below));
        int otherSign = 0;
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double divisor = sum(resample(below, resample));
            boolean same = divisor * sign > 0;
            otherSign += same ? 0 : 1;
            double dividend = sum(resample(above, resample));
            ratios[resample] = same ? dividend / divisor : Math.copySign(Double.POSITIVE_INFINITY, dividend);
        }
        if (otherSign > FLAT * RESAMPLES) {
            return Interval.NONE;
        }
        Arrays.sort(ratios);
        int tail = (RESAMPLES + 1) / 40;
        return new Interval(ratios[tail - 1], ratios[RESAMPLES - tail]);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double flat(double offset) {
        return offset < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private static double[] resample(double[] values, int resample) {
        KeyedRandom random = new KeyedRandom(SEED, resample);
        int n = values.length;
        double[] drawn = new double[n];
        long word = 0;
        for (int i = 0; i < n; i++) {
            word = i % 2 == 0 ? random.bits(0, 0, DECISION, 0, i / DRAWS, i / 2 % WORDS) : word >>> 32;
            drawn[i] = values[(int) ((word & 0xffff_ffffL) * n >>> 32)];
        }
        return drawn;
    }
}
