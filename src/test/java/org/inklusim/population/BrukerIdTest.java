package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrukerIdTest {
    @ParameterizedTest
    @CsvSource({"-103, 1, w-103-1", "0, 2, w0-2", "12, 3, w12-3", "1040, 9999999, w1040-9999999"})
    void arrivalsAreShownByWeekAndOrdinal(int week, int ordinal, String shown) {
        assertThat(BrukerId.show(BrukerId.arrival(week, ordinal))).isEqualTo(shown);
        assertThat(BrukerId.parse(shown)).hasValue(BrukerId.arrival(week, ordinal));
    }

    @Test
    void theFirstStockIsShownByNumber() {
        assertThat(BrukerId.show(2_000_000)).isEqualTo("2000000");
        assertThat(BrukerId.parse("17")).hasValue(17);
        assertThat(BrukerId.arrival(-1_040, 1)).isGreaterThan(2_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "017", "-1", "w12", "w12-", "12-3", "w1-2-3", "seventeen"})
    void otherTextsAreNoIds(String text) {
        assertThat(BrukerId.parse(text)).isEmpty();
    }
}
