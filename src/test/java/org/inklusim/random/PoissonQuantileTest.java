package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonQuantileTest {
    private static final MathContext FIFTY_DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final double ROUNDING = 1e-14;

    /** Tables of the cumulative law: F(3; 4) = 0.4335, F(4; 4) = 0.6288, F(9; 10) = 0.4579, F(0; 0.5) = 0.6065. */
    @ParameterizedTest
    @CsvSource({
        "0.4334, 4, 3",
        "0.4335, 4, 4",
        "0.6288, 4, 4",
        "0.6289, 4, 5",
        "0.4579, 10, 9",
        "0.4580, 10, 10",
        "0.6065, 0.5, 0",
        "0.6066, 0.5, 1"
    })
    void meetsPrintedTables(double u, double mean, int expected) {
        assertThat(Quantiles.poisson(u, mean)).isEqualTo(expected);
    }

    /** Just below and just above every step of the law, summed with fifty digits. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.3, 1, 4.7, 20, 63.5, 64, 64.5, 65, 100.25, 745, 1_000, 2_500.75, 10_000})
    void stepsWhereTheExactLawSteps(double mean) {
        List<BigDecimal> cumulative = exactCumulative(mean);
        int compared = 0;
        for (int count = 0; count < cumulative.size() - 1; count++) {
            double step = cumulative.get(count).doubleValue();
            double before = count == 0 ? 0 : cumulative.get(count - 1).doubleValue();
            double after = cumulative.get(count + 1).doubleValue();
            double slack = ROUNDING * Math.min(step, 0.5) + Math.ulp(step);
            if (step > 0x1.0p-53 && step - slack > before && step + slack < after) {
                assertThat(Quantiles.poisson(step - slack, mean)).isEqualTo(count);
                assertThat(Quantiles.poisson(step + slack, mean)).isEqualTo(count + 1);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan((int) (10 * Math.sqrt(mean)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.9, 7, 64, 64.01, 333.3, 10_000, 1e6})
    void equalsCommonsStatistics(double mean) {
        PoissonDistribution oracle = PoissonDistribution.of(mean);
        SplittableRandom cases = new SplittableRandom(9);
        for (int i = 0; i < 500; i++) {
            double u = KeyedRandom.open(cases.nextLong());
            assertThat(Quantiles.poisson(u, mean)).isEqualTo(oracle.inverseCumulativeProbability(u));
        }
    }

    @Test
    void neverFallsWhenTheMeanRises() {
        SplittableRandom cases = new SplittableRandom(11);
        for (int i = 0; i < 2_000; i++) {
            double u = KeyedRandom.open(cases.nextLong() >>> cases.nextInt(20));
            double from = i % 2 == 0 ? cases.nextDouble(130) : 10_000 * cases.nextDouble();
            double step = StrictMath.pow(10, -cases.nextInt(12));
            int before = Quantiles.poisson(u, from);
            for (int j = 1; j <= 20; j++) {
                int count = Quantiles.poisson(u, from + j * step);
                assertThat(count).isGreaterThanOrEqualTo(before);
                before = count;
            }
        }
    }

    @Test
    void neverFallsWhereTheMethodChanges() {
        for (int i = 1; i < 20_000; i++) {
            double u = i / 20_000.0;
            assertThat(Quantiles.poisson(u, Math.nextUp(64.0))).isEqualTo(Quantiles.poisson(u, 64));
        }
    }

    /** Not even between neighbouring numbers at a step, where rounding decides. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 4.7, 64, 64.5, 100.25, 1_000})
    void neverFallsWhenTheUniformNumberRises(double mean) {
        for (BigDecimal step : exactCumulative(mean)) {
            double u = Math.max(step.doubleValue(), Double.MIN_NORMAL);
            u -= 30 * Math.ulp(u);
            int before = 0;
            for (int i = 0; i < 60 && u < 1; i++) {
                int count = Quantiles.poisson(u, mean);
                assertThat(count).isGreaterThanOrEqualTo(before);
                before = count;
                u = Math.nextUp(u);
            }
        }
    }

    @Test
    void theEndsOfAUniformNumberGiveBoundedCounts() {
        double least = KeyedRandom.open(0);
        double most = KeyedRandom.open(-1);
        for (double mean = 0.01; mean < 20_000; mean *= 1.3) {
            double deviation = Math.sqrt(mean);
            assertThat((double) Quantiles.poisson(least, mean)).isBetween(Math.max(0, mean - 9 * deviation), mean);
            assertThat((double) Quantiles.poisson(most, mean))
                    .isBetween(mean + 8 * deviation, mean + 9 * deviation + 20);
        }
    }

    @Test
    void aMeanOfZeroGivesZero() {
        assertThat(Quantiles.poisson(Math.nextDown(1.0), 0)).isZero();
        assertThat(Quantiles.poisson(0.3, Double.MIN_VALUE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1_000_001, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAMeanOutsideItsRange(double mean) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.poisson(0.5, mean))
                .withMessage("Expected a Poisson mean from 0 to 1000000, given " + mean);
    }

    /** F(0), F(1), … until the rest is below 10⁻⁴⁰, from the series mean^j / j! and its own sum, without exp. */
    private static List<BigDecimal> exactCumulative(double mean) {
        BigDecimal exactMean = new BigDecimal(mean);
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        sums.add(sum);
        for (int j = 1; j < mean || term.divide(sum, FIFTY_DIGITS).doubleValue() > 1e-45; j++) {
            term = term.multiply(exactMean, FIFTY_DIGITS).divide(BigDecimal.valueOf(j), FIFTY_DIGITS);
            sum = sum.add(term, FIFTY_DIGITS);
            sums.add(sum);
        }
        BigDecimal total = sum;
        return sums.stream().map(s -> s.divide(total, FIFTY_DIGITS)).toList();
    }
}
