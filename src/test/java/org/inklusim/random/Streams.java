package org.inklusim.random;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Checks of a sequence of 64-bit words; each is two-sided as {@link Chance} says. */
final class Streams {
    private static final int CELLS = 32;

    private Streams() {}

    /** The numbers lie evenly in a thousand cells, and in the cells of their lowest bits. */
    static void assertUniform(IntToLongFunction words, int n) {
        int[] upper = new int[1_000];
        int[] lower = new int[1_024];
        for (int i = 0; i < n; i++) {
            long word = words.applyAsLong(i);
            upper[(int) (KeyedRandom.open(word) * upper.length)]++;
            lower[(int) (word & 1_023)]++;
        }
        Chance.assertEqualFrequencies(upper);
        Chance.assertEqualFrequencies(lower);
    }

    static void assertUniformLaw(IntToLongFunction words, int n) {
        double[] draws = new double[n];
        Arrays.setAll(draws, i -> KeyedRandom.open(words.applyAsLong(i)));
        Chance.assertLaw(draws, u -> u);
    }

    /** Each of the 64 bits is set half of the time. */
    static void assertFairBits(IntToLongFunction words, int n) {
        int[] set = new int[Long.SIZE];
        for (int i = 0; i < n; i++) {
            long word = words.applyAsLong(i);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                set[bit] += (int) (word >>> bit & 1);
            }
        }
        double squares = 0;
        for (int count : set) {
            double z = (count - n / 2.0) / Math.sqrt(n / 4.0);
            squares += z * z;
        }
        Chance.assertPlausible(ChiSquaredDistribution.of(Long.SIZE).survivalProbability(squares), "fair bits");
    }

    /** Of neighbours, as many bits differ as when coins are thrown. */
    static void assertNeighboursDifferByHalfTheirBits(IntToLongFunction words, int n) {
        BinomialDistribution coins = BinomialDistribution.of(Long.SIZE, 0.5);
        int least = 18;
        int most = 46;
        int[] seen = new int[most - least + 1];
        for (int i = 0; i < n; i++) {
            int differ = Long.bitCount(words.applyAsLong(2 * i) ^ words.applyAsLong(2 * i + 1));
            seen[Math.min(most, Math.max(least, differ)) - least]++;
        }
        double[] expected = new double[seen.length];
        for (int cell = 0; cell < expected.length; cell++) {
            expected[cell] = n * coins.probability(least + cell);
        }
        expected[0] = n * coins.cumulativeProbability(least);
        expected[expected.length - 1] = n * coins.survivalProbability(most - 1);
        Chance.assertFrequencies(expected, Chance.widen(seen));
    }

    /** Pairs of neighbours fill the square evenly. */
    static void assertNeighboursFillTheSquare(IntToLongFunction words, int n) {
        int[] seen = new int[CELLS * CELLS];
        for (int i = 0; i < n; i++) {
            int x = (int) (KeyedRandom.open(words.applyAsLong(2 * i)) * CELLS);
            int y = (int) (KeyedRandom.open(words.applyAsLong(2 * i + 1)) * CELLS);
            seen[x * CELLS + y]++;
        }
        Chance.assertEqualFrequencies(seen);
    }

    /** Numbers {@code lag} steps apart are not correlated. */
    static void assertUncorrelated(IntToLongFunction words, int n, int lag) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double x = KeyedRandom.open(words.applyAsLong(i)) - 0.5;
            double y = KeyedRandom.open(words.applyAsLong(i + lag)) - 0.5;
            sum += x * y;
        }
        // Products of neighbours have mean 0 and variance 1/144 and are uncorrelated with each other.
        Chance.assertStandardNormal(sum * 12 / Math.sqrt(n), "correlation at lag " + lag);
    }
}
