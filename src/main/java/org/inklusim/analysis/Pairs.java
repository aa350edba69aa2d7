package org.inklusim.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.inklusim.observe.Better;

/**
 * The replicates in which an outcome can be computed in both scenarios. Where there are none, such as for mentors' strain
 * against a scenario without mentors, the means are over what each scenario can compute alone.
 */
final class Pairs {
    private static final double SPREAD_LOW = 0.05;
    private static final double SPREAD_HIGH = 0.95;

    private final double[] base;
    private final double[] other;
    private final double[] differences;

    /**
     * Pairs the values of the same replicates.
     *
     * @param base values of BASE by replicate, NaN where it cannot be computed
     * @param other values of OTHER, likewise
     * @throws IllegalArgumentException when there are not equally many
     */
    Pairs(double[] base, double[] other) {
        if (base.length != other.length) {
            throw new IllegalArgumentException(
                    "Expected as many replicates of both scenarios, given " + base.length + " and " + other.length);
        }
        int[] used = IntStream.range(0, base.length)
                .filter(r -> !Double.isNaN(base[r]) && !Double.isNaN(other[r]))
                .toArray();
        this.base = of(used, base);
        this.other = of(used, other);
        this.differences =
                Arrays.stream(used).mapToDouble(r -> other[r] - base[r]).toArray();
    }

    private static double[] of(int[] used, double[] values) {
        return used.length == 0
                ? Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray()
                : Arrays.stream(used).mapToDouble(r -> values[r]).toArray();
    }

    int n() {
        return differences.length;
    }

    /** OTHER − BASE by replicate; not to be changed. */
    double[] differences() {
        return differences;
    }

    double baseMean() {
        return Moments.of(base).mean();
    }

    double mean() {
        return Moments.of(other).mean();
    }

    double difference() {
        return Moments.of(differences).mean();
    }

    Interval ci() {
        return MeanInterval.of(differences);
    }

    Interval spread() {
        return spread(differences);
    }

    /** 5–95 % of the values; {@link Interval#NONE} for fewer than two. */
    static Interval spread(double[] values) {
        if (values.length < 2) {
            return Interval.NONE;
        }
        double[] ends = Quantiles.of(values, SPREAD_LOW, SPREAD_HIGH);
        return new Interval(ends[0], ends[1]);
    }

    double probabilityBetter(Better better) {
        if (better == Better.NEITHER || n() == 0) {
            return Double.NaN;
        }
        double sign = better == Better.HIGHER ? 1 : -1;
        double wins = 0;
        for (double difference : differences) {
            wins += difference == 0 ? 0.5 : difference * sign > 0 ? 1 : 0;
        }
        return wins / n();
    }

    double varianceRatio() {
        double variance = Moments.of(differences).variance();
        return variance > 0 ? (Moments.of(base).variance() + Moments.of(other).variance()) / variance : Double.NaN;
    }
}
