package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Money names the year of its prices, and is brought to those of one year once. */
class PricesTest {
    private static final ParameterDictionary DICTIONARY = ParameterDictionary.shipped();

    private static double get(String id, Map<String, Double> own) {
        return new Parameters(DICTIONARY, own).get(id);
    }

    @Test
    void everyAmountNamesAYearForWhichThereIsAPriceLevel() {
        List<Parameter> money = DICTIONARY.all().stream()
                .filter(entry -> entry.unit().contains("NOK") || entry.id().contains("nok"))
                .toList();
        assertThat(money).hasSizeGreaterThan(8).allSatisfy(entry -> {
            int year = entry.priceYear().orElseThrow();
            assertThat(year == Parameters.PRICE_YEAR || DICTIONARY.has("price.level." + year))
                    .isTrue();
        });
        assertThat(DICTIONARY.require("health.fluctuation_sd").priceYear()).isEmpty();
    }

    /** L40 is of 2019, L39 and L41 of 2026, L54 of 2025. */
    @Test
    void pricesAreBroughtToOneLevelByHand() {
        Map<String, Double> levels = Map.of("price.level.2019", 0.8, "price.level.2026", 1.04);
        assertThat(get("measure.amo.nok_per_month", levels)).isEqualTo(10_400 / 0.8);
        assertThat(get("measure.sheltered_practice.nok_per_month", levels)).isEqualTo(21_730 / 1.04);
        assertThat(get("staff.nok_per_year", levels)).isEqualTo(1_000_000 / 1.04);
        assertThat(get("benefit.base_amount_nok", levels)).isEqualTo(130_160);
        assertThat(get("measure.sheltered_practice.nok_per_month", Map.of())).isCloseTo(20_975, within(5.0));
    }

    @Test
    void ownAmountsAreInThePricesOfTheEntryAndAtLevelOneNothingChanges() {
        assertThat(get("staff.nok_per_year", Map.of("staff.nok_per_year", 900_000.0, "price.level.2026", 1.02)))
                .isEqualTo(900_000 / 1.02);
        assertThat(get("wage.nok_per_hour", Map.of("wage.nok_per_hour", 200.0))).isEqualTo(200);
    }

    @Test
    void thePriceLevelThatIsUsedIsTold() {
        TreeSet<String> read = new TreeSet<>();
        new Parameters(DICTIONARY, Map.of(), read::add).get("measure.amo.nok_per_month");
        assertThat(read).containsExactly("measure.amo.nok_per_month", "price.level.2019");
    }

    @Test
    void anAmountWithoutAYearIsRefused() {
        assertThatThrownBy(() -> new Parameter("a.b", "NOK/year", 1, 0, 2, Grade.ASSUMED, "none", "Some amount."))
                .hasMessage("Expected parameter a.b in kroner of a year, such as NOK 2019/month, given NOK/year");
    }
}
