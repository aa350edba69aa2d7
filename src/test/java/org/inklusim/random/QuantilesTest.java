package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
    private static final double PARTS_IN_1E15 = 1e-13;

    /** The check values printed with AS 241 (Wichura 1988, p. 482) and R's {@code qnorm} to 16 digits. */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.5, 0",
        "0.9, 1.281551565544601",
        "0.975, 1.959963984540054",
        "0.995, 2.575829303548901",
        "0.9995, 3.290526731491926",
        "0.075, -1.439531470938456",
        "1e-10, -6.361340902404056"
    })
    void normalMeetsPublishedValues(double u, double expected) {
        assertThat(Quantiles.normal(u)).isCloseTo(expected, within(2e-15 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void normalEqualsCommonsStatistics() {
        NormalDistribution oracle = NormalDistribution.of(0, 1);
        assertThat(Quantiles.normal(1e-300)).isCloseTo(oracle.inverseCumulativeProbability(1e-300), within(1e-13));
        forManyUniforms(u -> {
            double expected = oracle.inverseCumulativeProbability(u);
            assertThat(Quantiles.normal(u)).isCloseTo(expected, within(4e-15 * Math.abs(expected)));
        });
    }

    @Test
    void normalIsOdd() {
        forManyUniforms(u -> assertThat(Quantiles.normal(1 - u)).isEqualTo(-Quantiles.normal(u)));
    }

    /** R: {@code qexp(c(0.1, 0.5, 0.9, 0.999, 1e-20), 1)}, that is −ln(1 − u). */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1053605156578263",
        "0.5, 0.6931471805599453",
        "0.9, 2.302585092994046",
        "0.999, 6.907755278982137",
        "1e-20, 1e-20"
    })
    void exponentialMeetsPublishedValues(double u, double expected) {
        assertThat(Quantiles.exponential(u)).isCloseTo(expected, withinPercentage(PARTS_IN_1E15));
    }

    @Test
    void exponentialEqualsCommonsStatistics() {
        ExponentialDistribution oracle = ExponentialDistribution.of(1);
        forManyUniforms(u -> assertThat(Quantiles.exponential(u))
                .isCloseTo(oracle.inverseCumulativeProbability(u), withinPercentage(PARTS_IN_1E15)));
    }

    @Test
    void quantilesRiseWithTheUniformNumber() {
        assertRises(Quantiles::normal);
        assertRises(Quantiles::exponential);
    }

    /** Where {@link Quantiles#normal} passes from one formula to the next. */
    @ParameterizedTest
    @ValueSource(doubles = {0.075, 0.925, 1.388794386496402e-11, 1 - 1.388794386496402e-11})
    void normalHasNoStepBetweenItsFormulas(double seam) {
        double from = seam * (1 - 1e-9);
        double step = seam * 1e-12;
        for (int i = 0; i < 2_000 && from + step < 1; i++) {
            assertThat(Quantiles.normal(from + step)).isGreaterThanOrEqualTo(Quantiles.normal(from));
            from += step;
        }
    }

    @Test
    void theEndsOfAUniformNumberGiveFiniteNumbers() {
        double least = KeyedRandom.open(0);
        double most = KeyedRandom.open(-1);

        assertThat(Quantiles.normal(least)).isCloseTo(-8.209536151601387, within(1e-14));
        assertThat(Quantiles.normal(most)).isCloseTo(8.209536151601387, within(1e-14));
        assertThat(Quantiles.exponential(least)).isCloseTo(0x1.0p-53, withinPercentage(PARTS_IN_1E15));
        assertThat(Quantiles.exponential(most)).isCloseTo(53 * Math.log(2), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void refuseWhatIsNotBetweenZeroAndOne(double u) {
        String message = "Expected a number above 0 and below 1, given " + u;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.normal(u))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.exponential(u))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.poisson(u, 2))
                .withMessage(message);
    }

    private interface Check {
        void at(double u);
    }

    /** Uniform numbers, and numbers crowded at both ends. */
    private static void forManyUniforms(Check check) {
        SplittableRandom cases = new SplittableRandom(5);
        for (int i = 0; i < 50_000; i++) {
            long bits = cases.nextLong();
            check.at(KeyedRandom.open(bits));
            check.at(KeyedRandom.open(bits >>> cases.nextInt(64)));
            check.at(KeyedRandom.open(~(bits >>> cases.nextInt(64))));
        }
    }

    private static void assertRises(DoubleUnaryOperator quantile) {
        forManyUniforms(u -> {
            double above = Math.min(u * (1 + 1e-12), KeyedRandom.open(-1));
            assertThat(quantile.applyAsDouble(above)).isGreaterThanOrEqualTo(quantile.applyAsDouble(u));
        });
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 1_000_000; i++) {
            double value = quantile.applyAsDouble(i / 1_000_000.0);
            assertThat(value > before).isTrue();
            before = value;
        }
    }
}
