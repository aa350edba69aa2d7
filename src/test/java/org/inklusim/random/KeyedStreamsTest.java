package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntToLongFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Along every way a run moves through its keys, numbers behave like independent ones. Errors: {@link Chance}. */
class KeyedStreamsTest {
    private static final int N = 200_000;
    private static final KeyedRandom RANDOM = new KeyedRandom(1, 1);
    private static final long JOB = KeyedRandom.decision("job.offer");

    @ParameterizedTest
    @EnumSource
    void numbersAreUniform(Walk walk) {
        Streams.assertUniform(walk::bits, N);
        Streams.assertUniformLaw(walk::bits, N / 4);
    }

    @ParameterizedTest
    @EnumSource
    void bitsAreFair(Walk walk) {
        Streams.assertFairBits(walk::bits, N);
    }

    @ParameterizedTest
    @EnumSource
    void neighboursAreIndependent(Walk walk) {
        Streams.assertNeighboursFillTheSquare(walk::bits, N / 2);
        Streams.assertNeighboursDifferByHalfTheirBits(walk::bits, N / 2);
        Streams.assertUncorrelated(walk::bits, N, 1);
    }

    /** A year, a round of words, a round of employers. */
    @ParameterizedTest
    @CsvSource({"WEEKS, 52", "WORDS, 4", "MATCHES, 400", "AGENTS, 1000", "REPLICATES, 50"})
    void distantNumbersAreUncorrelated(Walk walk, int lag) {
        Streams.assertUncorrelated(walk::bits, N, lag);
    }

    /** Nobody is lucky for life, and no week or decision is lucky for all. */
    @Test
    void neitherRowsNorColumnsOfKeysStandOut() {
        assertNoRowStandsOut((agent, week) -> RANDOM.uniform(1 + agent, JOB, 1 + week));
        assertNoRowStandsOut((week, agent) -> RANDOM.uniform(1 + agent, JOB, 1 + week));
        assertNoRowStandsOut((agent, decision) -> RANDOM.uniform(1 + agent, decision, 1));
        assertNoRowStandsOut((decision, agent) -> RANDOM.uniform(1 + agent, decision, 1));
        assertNoRowStandsOut((replicate, agent) -> new KeyedRandom(1, 1 + replicate).uniform(1 + agent, JOB, 1));
        assertNoRowStandsOut((agent, other) -> RANDOM.uniform(1 + agent, 1 + other, JOB, 1, 0));
    }

    @Test
    void theTwoSidesOfAMatchAreNotInterchangeable() {
        double sum = 0;
        int pairs = 0;
        for (int a = 1; a <= 500; a++) {
            for (int b = 1; b < a; b++) {
                sum += (RANDOM.uniform(a, b, JOB, 1, 0) - 0.5) * (RANDOM.uniform(b, a, JOB, 1, 0) - 0.5);
                pairs++;
            }
        }
        Chance.assertStandardNormal(sum * 12 / Math.sqrt(pairs), "correlation of a match with its mirror");
    }

    @Test
    void exponentialNumbersFollowTheirLaw() {
        double[] draws = new double[N / 2];
        for (int agent = 0; agent < draws.length; agent++) {
            draws[agent] = RANDOM.exponential(agent, JOB, 3);
        }
        Chance.assertLaw(draws, ExponentialDistribution.of(1)::cumulativeProbability);
    }

    @Test
    void normalNumbersFollowTheirLaw() {
        double[] draws = new double[N / 2];
        for (int agent = 0; agent < draws.length; agent++) {
            draws[agent] = RANDOM.normal(agent, JOB, 3);
        }
        Chance.assertLaw(draws, NormalDistribution.of(0, 1)::cumulativeProbability);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.7, 4, 30, 63.9, 64.1, 200, 10_000})
    void poissonNumbersFollowTheirLaw(double mean) {
        PoissonDistribution law = PoissonDistribution.of(mean);
        int draws = 50_000;
        // Cells that hold a hundred draws or more; the last one is open.
        int from = law.inverseCumulativeProbability(0.002);
        int to = law.inverseCumulativeProbability(0.998);
        int width = Math.max(1, (to - from) / 40);
        int cells = (to - from) / width + 1;
        long[] seen = new long[cells];
        for (int agent = 0; agent < draws; agent++) {
            int count = RANDOM.poisson(mean, agent, JOB, 3);
            seen[Math.max(0, Math.min(cells - 1, (count - from) / width))]++;
        }
        double[] expected = new double[cells];
        double below = 0;
        for (int cell = 0; cell < cells; cell++) {
            double upTo = cell == cells - 1 ? 1 : law.cumulativeProbability(from + (cell + 1) * width - 1);
            expected[cell] = draws * (upTo - below);
            below = upTo;
        }
        Chance.assertFrequencies(expected, seen);
    }

    /** The checks have teeth: keys that are only multiplied, or mixed once, do not pass. */
    @Test
    void weakHashesAreCaught() {
        IntToLongFunction multiplied = i -> i * 0x9E3779B97F4A7C15L;
        IntToLongFunction carried = i -> Walk.AGENTS.bits(i / 2 * 2) ^ (i % 2 == 0 ? 0 : 0xFL);
        IntToLongFunction stuck = i -> Walk.AGENTS.bits(i) | (i % 50 == 0 ? 1L << 7 : 0);
        IntToLongFunction repeated = i -> Walk.WEEKS.bits(i % 1_000);

        assertCaught(() -> Streams.assertUniform(multiplied, N));
        assertCaught(() -> Streams.assertUniformLaw(multiplied, N / 4));
        assertCaught(() -> Streams.assertNeighboursFillTheSquare(carried, N / 2));
        assertCaught(() -> Streams.assertNeighboursDifferByHalfTheirBits(carried, N / 2));
        assertCaught(() -> Streams.assertUncorrelated(carried, N, 1));
        assertCaught(() -> Streams.assertFairBits(stuck, N));
        assertCaught(() -> Streams.assertUncorrelated(repeated, N, 1_000));
        assertCaught(() -> assertNoRowStandsOut(
                (row, column) -> 0.95 * Walk.MATCHES.uniform(row * 400 + column) + 0.05 * Walk.AGENTS.uniform(row)));
    }

    private static void assertCaught(Runnable check) {
        assertThatThrownBy(check::run).isInstanceOf(AssertionError.class);
    }

    private interface Grid {
        double uniform(int row, int column);
    }

    private static void assertNoRowStandsOut(Grid grid) {
        int size = 400;
        double squares = 0;
        for (int row = 0; row < size; row++) {
            double sum = 0;
            for (int column = 0; column < size; column++) {
                sum += grid.uniform(row, column) - 0.5;
            }
            squares += sum * sum * 12 / size;
        }
        Chance.assertPlausible(ChiSquaredDistribution.of(size).survivalProbability(squares), "spread of rows");
    }
}
