package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * Two-sided statistical checks: numbers that fit too well fail like numbers that fit badly. Each check would reject
 * sound numbers for one seed in {@value #SEEDS_PER_ERROR}; the hundred or so checks of this room, whose seeds are
 * fixed, would do so together for less than one choice of seeds in fifty.
 */
final class Chance {
    static final int SEEDS_PER_ERROR = 10_000;

    private static final double HALF_ERROR = 0.5 / SEEDS_PER_ERROR;

    private Chance() {}

    static void assertEqualFrequencies(int[] seen) {
        assertPlausible(ChiSquareTest.withDefaults().test(widen(seen)).getPValue(), "equal frequencies");
    }

    static void assertFrequencies(double[] expected, long[] seen) {
        assertPlausible(ChiSquareTest.withDefaults().test(expected, seen).getPValue(), "frequencies");
    }

    static void assertLaw(double[] draws, DoubleUnaryOperator cumulative) {
        double p = KolmogorovSmirnovTest.withDefaults().test(draws, cumulative).getPValue();
        assertPlausible(p, "Kolmogorov-Smirnov");
    }

    /** For a statistic that is standard normal when the numbers are sound. */
    static void assertStandardNormal(double z, String what) {
        assertPlausible(NormalDistribution.of(0, 1).survivalProbability(z), what);
    }

    static void assertPlausible(double p, String what) {
        assertThat(p).as("p-value of %s", what).isBetween(HALF_ERROR, 1 - HALF_ERROR);
    }

    static long[] widen(int[] counts) {
        return Arrays.stream(counts).asLongStream().toArray();
    }
}
