package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    static final Path FOLDER = Path.of("scenarios");

    static List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(FOLDER)) {
            return list.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedAsItsFileAndReads(Path file) throws IOException {
        Reading reading = ScenarioReader.open(file.toString(), List.of());
        assertThat(reading.scenario().name() + ".yaml")
                .isEqualTo(file.getFileName().toString());
        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("# yaml-language-server: $schema=schema/scenario.schema.json");
    }

    @Test
    void standardSaysTheDefaults() {
        assertThat(read("standard")).isEqualTo(Defaults.scenario());
    }

    @Test
    void standardWritesEveryKey() {
        assertThat(ScenarioReader.open("scenarios/standard.yaml", List.of()).origins())
                .allSatisfy(origin -> assertThat(origin.place().kind()).isEqualTo(Place.Kind.FILE));
    }

    @Test
    void scenariosDifferInTheirLeverOnly() {
        assertThat(differences("standard", "hybrid")).isEqualTo(Set.of("practice", "mentor"));
        assertThat(differences("standard", "standard-with-mentor")).isEqualTo(Set.of("mentor"));
        assertThat(differences("hybrid", "hybrid-without-subsidy")).isEqualTo(Set.of("mentor"));
        assertThat(differences("standard", "jobbspesialist")).isEqualTo(Set.of("practice"));
        assertThat(differences("jobbspesialist", "jobbspesialist-extra")).isEqualTo(Set.of("practice"));
        assertThat(differences("standard", "small-portfolios")).isEqualTo(Set.of("portfolio"));
        assertThat(differences("standard", "downturn")).isEqualTo(Set.of("labour_market"));
        assertThat(differences("standard", "national")).isEqualTo(Set.of("population", "office", "horizon"));
    }

    @Test
    void leversAreAsTheirNamesSay() {
        assertThat(read("hybrid").practice().kind()).isEqualTo(Practice.Kind.HYBRID);
        assertThat(read("hybrid").practice().hybrid().cases()).isEqualTo(3);
        assertThat(read("hybrid").mentor().policy()).isEqualTo(Mentor.Policy.SUBSIDISED);
        assertThat(read("hybrid-without-subsidy").mentor().policy()).isEqualTo(Mentor.Policy.UNPAID);
        assertThat(read("standard-with-mentor").mentor().policy()).isEqualTo(Mentor.Policy.SUBSIDISED);
        assertThat(read("jobbspesialist").practice().kind()).isEqualTo(Practice.Kind.JOBBSPESIALIST);
        assertThat(read("jobbspesialist-extra").practice().jobbspesialist().staff())
                .isEqualTo(Practice.Staff.EXTRA);
        assertThat(read("small-portfolios").portfolio().size()).isEqualTo(30);
        assertThat(read("downturn").labourMarket()).isEqualTo(new LabourMarket(1, 1, true, LabourMarket.DOWNTURN));
    }

    @Test
    void theJarHasEveryFile() throws IOException {
        List<String> names =
                files().stream().map(file -> file.getFileName().toString()).toList();
        assertThat(Chain.SHIPPED_NAMES).containsExactlyInAnyOrderElementsOf(names);
    }

    private static Scenario read(String name) {
        return ScenarioReader.read(FOLDER.resolve(name + ".yaml"), List.of());
    }

    /** Keys other than name and title in which two scenarios differ. */
    private static Set<String> differences(String one, String other) {
        Scenario a = read(one);
        Scenario b = read(other);
        Set<String> different = new HashSet<>();
        for (Key key : Key.of(Scenario.class)) {
            if (!key.value(a).equals(key.value(b))) {
                different.add(key.name());
            }
        }
        different.removeAll(Set.of("name", "title"));
        return different;
    }
}
