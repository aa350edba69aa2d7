package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1, -1",
        "0.1, 0.1",
        "100, 100",
        "1000000, 1000000",
        "12345678901, 12345678900",
        "0.30000000000000004, 0.3",
        "1e10, 10000000000",
        "1e22, 10000000000000000000000",
        "1e-7, 0.0000001",
        "-1.5e-5, -0.000015",
        "2e-3, 0.002",
        "2.0E-3, 0.002",
        "3.3333333333333335, 3.333333333",
        "66.66666666666667, 66.66666667",
        "9999999999.5, 10000000000",
    })
    void writesPlainDecimalsWithTenDigits(double value, String expected) {
        assertThat(Numbers.format(value)).isEqualTo(expected);
    }

    @Test
    void leavesEmptyWhatIsNoNumber() {
        assertThat(Numbers.format(Double.NaN)).isEmpty();
        assertThat(Numbers.format(Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(Numbers.format(Double.NEGATIVE_INFINITY)).isEmpty();
    }

    @Test
    void anyNumberReadsBackWithinTenDigits() {
        var random = new SplittableRandom(20);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(value) || Math.abs(value) < Double.MIN_NORMAL) {
                continue;
            }
            String text = Numbers.format(value);
            assertThat(text).matches("-?(0|[1-9]\\d*)(\\.\\d*[1-9])?").isNotEqualTo("-0");
            double back = Double.parseDouble(text);
            if (Double.isFinite(back)) {
                assertThat(Math.abs(back - value)).isLessThanOrEqualTo(Math.abs(value) * 5.0001e-10);
            }
        }
    }
}
