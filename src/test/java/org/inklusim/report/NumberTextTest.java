package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    private static final NumberText EN = new NumberText(Language.EN);
    private static final NumberText NB = new NumberText(Language.NB);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.00001, 4, 4",
        "0.0021, 4, 4",
        "0.024, 4, 3",
        "0.514, 3, 2",
        "1, 2, 2",
        "9.87, 2, 2",
        "12.34, 1, 1",
        "999, 1, 1",
        "1000, 0, 0",
        "NaN, 0, 0"
    })
    void decimalsForMeansAndDifferences(double value, int mean, int difference) {
        assertThat(NumberText.decimals(-value, Double.NaN)).isEqualTo(mean);
        assertThat(NumberText.differenceDecimals(value, value / 2)).isEqualTo(difference);
    }

    @Test
    void writesAsTheLanguageWants() {
        assertThat(EN.plain(123_456.78, 1)).isEqualTo("123,456.8");
        assertThat(NB.plain(123_456.78, 1)).isEqualTo("123\u00a0456,8");
        assertThat(EN.plain(-1_234, 0)).isEqualTo("-1,234");
        assertThat(EN.plain(0.5, 2)).isEqualTo("0.50");
        assertThat(EN.plain(-0.0001, 2)).isEqualTo("0.00");
        assertThat(EN.plain(Double.NaN, 2)).isEqualTo("-");
        assertThat(EN.plain(-1_234_567, 2)).isEqualTo("-1.23e6");
        assertThat(NB.plain(9.999e12, 0)).isEqualTo("1,00e13");
    }

    @Test
    void differencesHaveASignUnlessTheyAreNone() {
        assertThat(EN.signed(0.712, 2)).isEqualTo("+0.71");
        assertThat(EN.signed(-0.712, 2)).isEqualTo("-0.71");
        assertThat(EN.signed(0.001, 2)).isEqualTo("0.00");
        assertThat(EN.signed(Double.NaN, 2)).isEqualTo("-");
    }

    @Test
    void intervalsAndShares() {
        assertThat(EN.interval(-0.41, 1.01, 2)).isEqualTo("[-0.41, 1.01]");
        assertThat(NB.interval(-0.41, 1.01, 2)).isEqualTo("[-0,41; 1,01]");
        assertThat(EN.interval(Double.NaN, Double.NaN, 2)).isEqualTo("-");
        assertThat(EN.percent(0.98)).isEqualTo("98%");
        assertThat(NB.percent(1)).isEqualTo("100\u00a0%");
        assertThat(EN.percent(0.999)).isEqualTo(">99%");
        assertThat(EN.percent(0.001)).isEqualTo("<1%");
        assertThat(EN.percent(0)).isEqualTo("0%");
        assertThat(EN.percent(Double.NaN)).isEqualTo("-");
    }
}
