package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class HeadcountTest {
    private static double posts(String file, String... sets) {
        return Headcount.perOffice(scenario(file, sets), 1, 3);
    }

    private static Scenario scenario(String file, String... sets) {
        return ScenarioReader.read(Path.of("scenarios", file), List.of(sets));
    }

    @Test
    void byHand() {
        assertThat(posts("standard.yaml")).isEqualTo(17);
        assertThat(posts("small-portfolios.yaml")).isEqualTo(33);
        assertThat(posts("standard.yaml", "portfolio.veiledere=9")).isEqualTo(9);
        assertThat(posts("standard.yaml", "population.offices=4")).isEqualTo(4);
        assertThat(posts("jobbspesialist.yaml")).isEqualTo(17);
        assertThat(posts("jobbspesialist-extra.yaml")).isEqualTo(17);
    }

    @Test
    void veiledereCanBeSet() {
        assertThat(Headcount.perOffice(scenario("hybrid.yaml").withVeiledere(12), 1, 1))
                .isEqualTo(12);
        assertThat(scenario("hybrid.yaml").withVeiledere(12).portfolio().size()).isEqualTo(60);
    }
}
