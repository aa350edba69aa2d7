package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    /** SciPy 1.17: {@code stats.t.ppf((1 + share) / 2, freedom)}. */
    @ParameterizedTest
    @CsvSource({
        "0.95, 1, 12.706204736174694",
        "0.95, 2, 4.302652729749462",
        "0.95, 3, 3.1824463052837078",
        "0.95, 4, 2.7764451051977934",
        "0.95, 9, 2.262157162798205",
        "0.95, 19, 2.0930240544083087",
        "0.95, 49, 2.0095752371292392",
        "0.95, 99, 1.9842169515864174",
        "0.95, 499, 1.9647293909876886",
        "0.95, 999, 1.9623414611334493",
        "0.9, 7, 1.8945786050900062",
        "0.99, 12, 3.0545395893929013"
    })
    void equalsSciPy(double share, int freedom, double expected) {
        assertThat(StudentT.within(share, freedom)).isCloseTo(expected, within(2e-13 * expected));
    }

    @Test
    void equalsCommonsStatisticsForAllThatPrecisionCanAskFor() {
        for (int freedom = 1; freedom < Precision.MOST; freedom++) {
            double expected = TDistribution.of(freedom).inverseSurvivalProbability(0.025);
            assertThat(StudentT.within(0.95, freedom)).as("%d", freedom).isCloseTo(expected, within(2e-9 * expected));
        }
    }

    @Test
    void refusesWhatIsNoShareOrFreedom() {
        assertThatThrownBy(() -> StudentT.within(1, 5)).hasMessageContaining("share in (0, 1)");
        assertThatThrownBy(() -> StudentT.within(Double.NaN, 5)).hasMessageContaining("given NaN");
        assertThatThrownBy(() -> StudentT.within(0.95, 0)).hasMessageContaining("given 0.95 and 0");
    }
}
