package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class ResolvedValuesTest {
    private static final Scenario STANDARD = read("standard.yaml");

    private static Scenario read(String file, String... sets) {
        return ScenarioReader.read(Path.of("scenarios").resolve(file), List.of(sets));
    }

    @Test
    void standUnderTheKeysOfFiles() {
        var values = ResolvedValues.of(read("standard.yaml", "labour_market.vacancies=0.9"));
        assertThat(values.at("/labour_market/vacancies").decimalValue()).isEqualByComparingTo("0.9");
        assertThat(values.at("/horizon/burn_in").asInt()).isEqualTo(104);
        assertThat(values.at("/practice/kind").asText()).isEqualTo("standard");
    }

    @Test
    void practiceMentorAndReformsComeAfterACommonBurnIn() {
        List<Scenario> scenarios = List.of(STANDARD, read("hybrid.yaml"), read("jobbspesialist.yaml"));
        assertThat(ResolvedValues.burnInDifferences(scenarios)).isEmpty();
        assertThat(ResolvedValues.burnInDifferences(List.of(STANDARD, read("standard.yaml", "horizon.weeks=52"))))
                .isEmpty();
    }

    @Test
    void aSteadyStartBurnsInUnderThePractice() {
        List<String> differences =
                ResolvedValues.burnInDifferences(List.of(STANDARD, read("hybrid.yaml", "horizon.start=steady")));
        assertThat(differences).contains("mentor.policy", "practice.kind").doesNotContain("name", "title.en");
    }

    @Test
    void allOthersCount() {
        List<Scenario> scenarios = List.of(
                STANDARD,
                read("standard.yaml", "portfolio.size=30", "horizon.burn_in=52"),
                read("standard.yaml", "mechanisms.A5=off", "office.collaboration=0.9"));
        assertThat(ResolvedValues.burnInDifferences(scenarios))
                .containsExactly("horizon.burn_in", "mechanisms.A5", "office.collaboration", "portfolio.size");
    }

    @Test
    void agreeWithTheKeyOfTheBurnedInState() {
        for (Scenario other : List.of(
                read("hybrid.yaml"),
                read("small-portfolios.yaml"),
                read("hybrid.yaml", "horizon.start=steady"),
                read("standard.yaml", "horizon.burn_in=0"))) {
            assertThat(ResolvedValues.burnInDifferences(List.of(STANDARD, other))
                            .isEmpty())
                    .isEqualTo(other.burnInKey().equals(STANDARD.burnInKey()));
        }
    }

    @Test
    void differencesAreThoseThatHaveAnEffect() {
        assertThat(ResolvedValues.differences(STANDARD, read("hybrid.yaml")))
                .containsExactly(
                        new Difference("practice.kind", "standard", "hybrid"),
                        new Difference("mentor.policy", "none", "subsidised"));
        assertThat(ResolvedValues.differences(STANDARD, read("standard.yaml", "practice.hybrid.cases=5")))
                .isEmpty();
        assertThat(ResolvedValues.differences(read("jobbspesialist-extra.yaml"), STANDARD))
                .containsExactly(
                        new Difference("practice.kind", "jobbspesialist", "standard"),
                        new Difference("practice.jobbspesialist.staff", "extra", ""));
        assertThat(ResolvedValues.differences(
                        STANDARD,
                        read(
                                "standard.yaml",
                                "mechanisms.A5=off",
                                "parameters.trust.start=0.25",
                                "office.collaboration=0.9",
                                "measures.places.avklaring=4")))
                .containsExactly(
                        new Difference("office.collaboration", "0.5", "0.9"),
                        new Difference("measures.places.avklaring", "", "4"),
                        new Difference("mechanisms.A5", "on", "off"),
                        new Difference("parameters.trust.start", trust(), "0.25"));
    }

    private static String trust() {
        return DecimalText.of(
                ParameterDictionary.shipped().require("trust.start").value());
    }
}
