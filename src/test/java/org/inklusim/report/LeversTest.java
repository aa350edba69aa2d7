package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.scenario.Horizon;
import org.inklusim.scenario.Mentor;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class LeversTest {
    private static final Messages WORDS = Messages.in(Language.NB);

    /** Every key of scenario files, as their origins name them. */
    private static List<String> keys() {
        return ScenarioReader.open("scenarios/standard.yaml", List.of()).origins().stream()
                .map(origin -> origin.key())
                .filter(key -> !key.startsWith("title.") && !key.equals("name"))
                .toList();
    }

    @Test
    void everyLeverHasAName() {
        List<String> wholes = List.of("mechanisms", "parameters");
        assertThat(keys()).hasSizeGreaterThan(35).allSatisfy(key -> {
            if (!wholes.contains(key)) {
                assertThat(WORDS.find("lever." + key)).as(key).isPresent();
            }
        });
        assertThat(WORDS.keys().stream().filter(key -> key.startsWith("lever.") && key.indexOf('.', 6) > 0))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys()).contains(key.substring("lever.".length())));
    }

    @Test
    void everyChoiceHasAName() {
        Stream<Enum<?>> choices = Stream.<Enum<?>[]>of(
                        Practice.Kind.values(),
                        Practice.SelectBy.values(),
                        Practice.Eligible.values(),
                        Practice.Staff.values(),
                        Mentor.Policy.values(),
                        Mentor.Nearness.values(),
                        Mentor.Extension.values(),
                        Horizon.Start.values())
                .flatMap(Stream::of);
        assertThat(choices)
                .allSatisfy(choice -> assertThat(
                                WORDS.find("value." + choice.name().toLowerCase(Locale.ROOT)))
                        .as(choice.name())
                        .isPresent());
    }

    @Test
    void shippedScenariosDifferInWords() {
        var hybrid = ScenarioReader.read(Path.of("scenarios/hybrid.yaml"), List.of());
        var extra = ScenarioReader.read(Path.of("scenarios/jobbspesialist-extra.yaml"), List.of());
        assertThat(new Levers(WORDS).phrase(ResolvedValues.differences(hybrid, extra)))
                .isEqualTo("praksis: jobbspesialist i stedet for hybrid; stillingene til jobbspesialister: ekstra;"
                        + " mentorer: ingen i stedet for med tilskudd");
        assertThat(new Levers(WORDS).phrase(List.of(new Difference("own", "0.5", "file.csv"))))
                .isEqualTo("own: file.csv i stedet for 0,5");
    }
}
