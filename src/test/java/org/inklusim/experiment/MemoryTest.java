package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final long GIGABYTE = 1L << 30;

    private static Scenario scenario(String name) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of());
    }

    @Test
    void anOfficeNeverRunsShort() {
        assertThat(Memory.replicates(List.of(scenario("standard"), scenario("hybrid")), GIGABYTE / 4))
                .isGreaterThan(16);
    }

    @Test
    void theWholeCountryRunsAsOftenAtATimeAsThereIsRoom() {
        Scenario national = scenario("national");
        assertThat(Memory.replicates(List.of(national), GIGABYTE)).isEqualTo(1);
        assertThat(Memory.replicates(List.of(national), 2 * GIGABYTE)).isEqualTo(1);
        int eight = Memory.replicates(List.of(national), 8 * GIGABYTE);
        assertThat(eight).isBetween(4, 7);
        assertThat(Memory.replicates(List.of(national, national, national), 8 * GIGABYTE))
                .isBetween(1, eight - 1);
    }
}
