package org.inklusim.analysis.sweep;

import java.util.Arrays;
import org.inklusim.analysis.Interval;
import org.inklusim.random.KeyedRandom;

/** Bootstrap intervals (percentiles, 95 %) of numbers that rest on n units: those are drawn anew, again and again. */
final class Resamples {
    private static final int TIMES = 500;
    private static final double LOW = 0.025;
    private static final long DRAW = KeyedRandom.decision("analysis.sensitivity.bootstrap");

    /** A number computed from some of the units. */
    @FunctionalInterface
    interface Statistic {
        double of(int[] units);
    }

    private Resamples() {}

    /** Each unit once. */
    static int[] all(int units) {
        int[] all = new int[units];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** An index with its interval. */
    static Effect effect(int factor, String index, int[] units, Statistic statistic) {
        return new Effect(factor, index, statistic.of(units), interval(units.length, statistic));
    }

    private static Interval interval(int units, Statistic statistic) {
        KeyedRandom random = new KeyedRandom(1, 1);
        double[] values = new double[TIMES];
        int[] drawn = new int[units];
        for (int t = 0; t < TIMES; t++) {
            for (int u = 0; u < units; u++) {
                drawn[u] = (int) (random.uniform(u, 0, DRAW, t, 0) * units);
            }
            values[t] = statistic.of(drawn);
        }
        Arrays.sort(values);
        double low = values[(int) (LOW * TIMES)];
        double high = values[TIMES - 1 - (int) (LOW * TIMES)];
        return Double.isNaN(low) || Double.isNaN(high) ? Interval.NONE : new Interval(low, high);
    }
}
