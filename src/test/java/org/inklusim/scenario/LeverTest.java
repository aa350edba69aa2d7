package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeverTest {
    private final Scenario scenario =
            ScenarioReader.open("scenarios/hybrid.yaml", List.of()).scenario();

    @Test
    void everyMovableLeverCanBeMovedOverItsRange() {
        assertThat(Lever.movable()).hasSizeGreaterThan(15).allSatisfy(lever -> {
            assertThat(lever.doc()).isNotBlank();
            assertThat(lever.in(scenario)).isNotBlank();
            if (lever.kind() == Lever.Kind.CHOICE) {
                assertThat(lever.choices()).contains(lever.in(scenario));
                lever.choices()
                        .forEach(choice -> assertThat(moved(lever, choice)).isEqualTo(choice));
            } else {
                String most = lever.kind() == Lever.Kind.WHOLE
                        ? String.valueOf((int) lever.max())
                        : DecimalText.of(lever.max());
                assertThat(Double.parseDouble(moved(lever, most))).isEqualTo(lever.max());
            }
        });
    }

    private String moved(Lever lever, String value) {
        Scenario reformed = scenario.reformed(10, Map.of(lever.key(), value));
        return lever.in(Timeline.of(reformed).at(10));
    }
}
