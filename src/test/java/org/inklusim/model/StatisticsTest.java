package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;

/** The statistical tests tell right from wrong. */
class StatisticsTest {
    private static double[] exponentials(double mean) {
        KeyedRandom random = new KeyedRandom(11, 1);
        double[] values = new double[4_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = mean * random.exponential(i, 1, 0);
        }
        return values;
    }

    @Test
    void knowsALawWhenItSeesIt() {
        assertThat(Statistics.kolmogorov(exponentials(1), x -> 1 - StrictMath.exp(-x)))
                .isLessThan(1);
        assertThat(Statistics.kolmogorov(exponentials(1.15), x -> 1 - StrictMath.exp(-x)))
                .isGreaterThan(1);
        assertThat(Statistics.score(exponentials(1), 1)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(Statistics.score(exponentials(1.15), 1)).isGreaterThan(Statistics.RARE);
    }

    @Test
    void countsStepsOnce() {
        double[] values = {1, 1, 2, 2};
        double d = Statistics.kolmogorov(values, x -> x < 1 ? 0 : x < 2 ? 0.5 : 1);
        assertThat(d).isZero();
        assertThat(Statistics.score(60, 100, 0.5)).isCloseTo(2, within(1e-12));
        assertThat(Statistics.score(60, 100, 60, 100)).isZero();
    }
}
