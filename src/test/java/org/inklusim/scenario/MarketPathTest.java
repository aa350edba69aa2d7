package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.scenario.MarketPath.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketPathTest {
    @TempDir
    Path folder;

    private Scenario read(String path) throws IOException {
        Files.writeString(folder.resolve("slump.csv"), path);
        Path my = Files.writeString(folder.resolve("my.yaml"), "labour_market: {path: slump.csv}\n");
        return ScenarioReader.read(my, List.of());
    }

    @Test
    void eachStepHoldsUntilTheNext() {
        MarketPath path = new MarketPath(List.of(new Step(-3, 0.5, 2), new Step(4, 0.7, 1)));
        assertThat(path.at(-4)).extracting(Step::vacancies, Step::others).containsExactly(1.0, 1.0);
        assertThat(path.at(-3).vacancies()).isEqualTo(0.5);
        assertThat(path.at(3).others()).isEqualTo(2);
        assertThat(path.at(4).vacancies()).isEqualTo(0.7);
        assertThat(path.at(1040).vacancies()).isEqualTo(0.7);
        assertThatThrownBy(() -> new MarketPath(List.of(new Step(4, 1, 1), new Step(4, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileIsReadWithTheScenario() throws IOException {
        MarketPath path = new MarketPath(List.of(new Step(1, 0.5, 1), new Step(30, 1, 1)));
        assertThat(read("week,vacancies\n1,0.5\n30,1\n").marketPath()).isEqualTo(path);
        assertThat(read("\uFEFFweek, vacancies,others\r\n\r\n1, 0.5 ,1\r\n30,1.0,1")
                        .marketPath())
                .isEqualTo(path);
        assertThat(ScenarioReader.read(Path.of("scenarios/downturn.yaml"), List.of())
                        .marketPath())
                .isNull();
    }

    @Test
    void whatTheFileHoldsIsPartOfTheHash() throws IOException {
        assertThat(read("week,vacancies\n1,0.5\n").hash())
                .isNotEqualTo(read("week,vacancies\n1,0.6\n").hash());
    }

    @Test
    void whatComesFromWeekOneOnLeavesBurnInAsItWas() throws IOException {
        String usual = ScenarioReader.read(Path.of("standard.yaml"), List.of()).burnInKey();
        assertThat(ScenarioReader.read(Path.of("downturn.yaml"), List.of()).burnInKey())
                .isEqualTo(usual);
        assertThat(read("week,vacancies\n-3,1\n1,0.5\n").burnInKey()).isEqualTo(usual);
        Scenario before = read("week,vacancies\n0,0.5\n");
        assertThat(before.burnInKey())
                .isNotEqualTo(usual)
                .isNotEqualTo(read("week,vacancies\n0,0.6\n").burnInKey());
        assertThat(Timeline.of(before).burnIn().marketPath()).isEqualTo(before.marketPath());
    }
}
