package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanIntervalTest {
    private static final long DRAW = KeyedRandom.decision("test.mean_interval");

    /** SciPy 1.17: {@code stats.t.interval(.95, 11, x.mean(), stats.sem(x))}. */
    @Test
    void tEqualsSciPy() {
        Interval t = MeanInterval.t(Moments.of(MomentsTest.SKEWED));
        assertThat(t.low()).isCloseTo(1.8649161820530957, within(1e-12));
        assertThat(t.high()).isCloseTo(6.818417151280238, within(1e-12));
    }

    /**
     * NumPy 2 with two million resamples of {@code default_rng(5)}, t* = (mean* − mean) / (std(ddof=1)* / √12): 2.62487
     * and 13.66224. The 2.5 % and 97.5 % quantiles of 4,999 t* scatter about these by less than 5 % of the reach.
     */
    @Test
    void bootstrapEqualsNumPyWhereSkewed() {
        assertThat(MeanInterval.tooSkewed(Moments.of(MomentsTest.SKEWED))).isTrue();
        Interval interval = MeanInterval.of(MomentsTest.SKEWED);
        assertThat(interval.low()).isCloseTo(2.62487, within(0.05 * (4.34167 - 2.62487)));
        assertThat(interval.high()).isCloseTo(13.66224, within(0.05 * (13.66224 - 4.34167)));
    }

    @Test
    void mirroredValuesHaveTheMirroredInterval() {
        double[] mirrored = Arrays.stream(MomentsTest.SKEWED).map(x -> -x).toArray();
        Interval interval = MeanInterval.of(MomentsTest.SKEWED);
        assertThat(MeanInterval.of(mirrored).low()).isCloseTo(-interval.high(), within(1e-9));
        assertThat(MeanInterval.of(mirrored).high()).isCloseTo(-interval.low(), within(1e-9));
    }

    @Test
    void cochransRuleDecides() {
        assertThat(MeanInterval.tooSkewed(new Moments(50, 0, 1, 1.4))).isFalse();
        assertThat(MeanInterval.tooSkewed(new Moments(50, 0, 1, 1.42))).isTrue();
        assertThat(MeanInterval.tooSkewed(new Moments(50, 0, 1, -1.42))).isTrue();
        assertThat(MeanInterval.tooSkewed(new Moments(9, 0, 1, 3))).isFalse();
    }

    @Test
    void oneOddValueAmongEqualsFallsBackOnT() {
        double[] values = new double[40];
        values[7] = 1;
        assertThat(MeanInterval.tooSkewed(Moments.of(values))).isTrue();
        assertThat(MeanInterval.of(values)).isEqualTo(MeanInterval.t(Moments.of(values)));
    }

    @Test
    void valuesWithoutSpreadHaveAnIntervalWithoutWidth() {
        assertThat(MeanInterval.of(2.5, 2.5, 2.5)).isEqualTo(new Interval(2.5, 2.5));
        assertThat(MeanInterval.of(2.5).low()).isNaN();
        assertThat(MeanInterval.of().high()).isNaN();
    }

    /**
     * Of 1,000 samples the interval holds the true mean within the band given: coverage known from an independent
     * simulation in NumPy (1,500 samples each) ± 4 standard errors of both, √(0.05·0.95·(1/1000 + 1/1500)) = 0.9 %. A
     * right build fails by chance with probability below 1e-4 per case; the bands are two-sided, so an interval that is
     * too wide fails too.
     */
    @ParameterizedTest(name = "{0}, n = {1}")
    @CsvSource({
        "normal, 5, 0.947",
        "normal, 20, 0.946",
        "normal, 50, 0.945",
        "exponential, 10, 0.940",
        "exponential, 20, 0.940",
        "exponential, 50, 0.947"
    })
    void coversAsPromised(String shape, int n, double expected) {
        double coverage = coverage(shape, n, MeanInterval::of);
        assertThat(coverage).isBetween(expected - 0.036, Math.min(0.985, expected + 0.036));
    }

    /** What the bootstrap is for: on ten exponential values the t interval holds the mean 90 times of 100. */
    @Test
    void bootstrapCoversMoreThanTUnderSkew() {
        double t = coverage("exponential", 10, values -> MeanInterval.t(Moments.of(values)));
        assertThat(t).isBetween(0.900 - 0.045, 0.900 + 0.045);
        assertThat(coverage("exponential", 10, MeanInterval::of)).isGreaterThan(t + 0.02);
    }

    private interface Rule {
        Interval of(double... values);
    }

    private static double coverage(String shape, int n, Rule rule) {
        double truth = shape.equals("normal") ? 0 : 1;
        long held = IntStream.range(0, 1_000)
                .filter(sample -> {
                    KeyedRandom random = new KeyedRandom(2, sample);
                    IntToDoubleFunction draw = shape.equals("normal")
                            ? i -> random.normal(i, DRAW, n)
                            : i -> random.exponential(i, DRAW, n);
                    Interval interval =
                            rule.of(IntStream.range(0, n).mapToDouble(draw).toArray());
                    return interval.low() <= truth && truth <= interval.high();
                })
                .count();
        return held / 1_000.0;
    }
}
