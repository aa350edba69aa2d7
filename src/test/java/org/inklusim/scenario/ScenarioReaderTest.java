package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    @TempDir
    Path folder;

    @Test
    void saysOnlyWhatDiffers() throws IOException {
        write("base.yaml", "portfolio: {size: 40}\npractice: {hybrid: {cases: 5}}\nmentor: {policy: unpaid}\n");
        Scenario scenario = read("extends: base.yaml\npractice: {kind: hybrid, hybrid: {select_by: need}}\n");
        assertThat(scenario.portfolio().size()).isEqualTo(40);
        assertThat(scenario.mentor().policy()).isEqualTo(Mentor.Policy.UNPAID);
        assertThat(scenario.practice().kind()).isEqualTo(Practice.Kind.HYBRID);
        assertThat(scenario.practice().hybrid())
                .isEqualTo(new Practice.Hybrid(5, Practice.SelectBy.NEED, Practice.Eligible.ALL));
        assertThat(scenario.horizon()).isEqualTo(Defaults.scenario().horizon());
    }

    @Test
    void emptyFolderStillHasTheShippedScenarios() throws IOException {
        assertThat(read("extends: hybrid.yaml\n").practice().kind()).isEqualTo(Practice.Kind.HYBRID);
        assertThat(ScenarioReader.open("jobbspesialist.yaml", List.of())
                        .scenario()
                        .name())
                .isEqualTo("jobbspesialist");
    }

    @Test
    void fileBesideComesBeforeTheShippedOne() throws IOException {
        write("standard.yaml", "portfolio: {size: 7}\n");
        assertThat(read("extends: standard.yaml\n").portfolio().size()).isEqualTo(7);
    }

    @Test
    void extendsIsRelativeToItsFile() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        write("sub/base.yaml", "extends: ../root.yaml\n");
        write("root.yaml", "portfolio: {size: 9}\n");
        assertThat(read("extends: sub/base.yaml\n").portfolio().size()).isEqualTo(9);
    }

    @Test
    void mapsMergeAndListsReplace() throws IOException {
        write(
                "base.yaml",
                "mechanisms: {A5: off}\nchanges: [{week: 3, set: {mentor.policy: unpaid}}]\n"
                        + "measures: {places: {avklaring: 4}}\n");
        Scenario scenario = read("extends: base.yaml\nmechanisms: {A1: off}\nmeasures: {places: {oppfolging: 5}}\n"
                + "changes: [{week: 9, set: {mentor.policy: subsidised}}]\n");
        assertThat(scenario.mechanisms()).isEqualTo(Map.of("A5", false, "A1", false));
        assertThat(scenario.measures().places()).isEqualTo(Map.of("avklaring", 4.0, "oppfolging", 5.0));
        assertThat(scenario.changes()).extracting(Change::week).containsExactly(9);
    }

    @Test
    void nameAndTitleAreTheFilesOwn() throws IOException {
        write("base.yaml", "name: base\ntitle: {en: Base, nb: Basis}\n");
        Scenario plain = read("extends: base.yaml\n");
        assertThat(plain.name()).isEqualTo("my");
        assertThat(plain.title()).isEqualTo(new Title("my", "my"));
        assertThat(read("title: {nb: Mi eiga}\nname: own-1\n").title()).isEqualTo(new Title("Mi eiga", "Mi eiga"));
        assertThat(read("title: {en: Mine}\n").title().nb()).isEqualTo("Mine");
    }

    @Test
    void fileNameThatIsNoNameNeedsOne() throws IOException {
        Path file = write("Mitt kontor.yaml", "portfolio: {size: 30}\n");
        assertThatThrownBy(() -> ScenarioReader.read(file, List.of()))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(file + ":1:1: expected the key name, or a file name that can be one ([a-z0-9-]{1,64}),"
                        + " given the file name Mitt kontor.yaml");
        write("Mitt kontor.yaml", "name: mitt-kontor\n");
        assertThat(ScenarioReader.read(file, List.of()).name()).isEqualTo("mitt-kontor");
    }

    @Test
    void lettersMarksAndLineEndsOfOtherSystemsAreRead() throws IOException {
        Scenario scenario = read("\uFEFFtitle: {nb: Små porteføljer på Ålesund – ÆØÅ}\r\nportfolio:\r\n  size: 30\r\n");
        assertThat(scenario.title().nb()).isEqualTo("Små porteføljer på Ålesund – ÆØÅ");
        assertThat(scenario.portfolio().size()).isEqualTo(30);
        assertThatThrownBy(() -> read("\uFEFFsise: 3\r\n")).hasMessageContaining("my.yaml:1:1: ");
        assertThatThrownBy(() -> read("title: {nb: æøå, xx: 3}\r\n")).hasMessageContaining("my.yaml:1:18: ");
    }

    @Test
    void onAndTrueAreEqual() throws IOException {
        assertThat(read("labour_market: {season: off}\n")).isEqualTo(read("labour_market: {season: false}\n"));
        assertThat(read("mechanisms: {A5: true}\n")).isEqualTo(read("mechanisms: {A5: on}\n"));
    }

    @Test
    void anchorsAreFilledIn() throws IOException {
        Scenario scenario = read("portfolio: {size: &n 30}\npopulation: {employers: *n}\n");
        assertThat(scenario.population().employers()).isEqualTo(30);
    }

    @Test
    void setIsLaidOverAllBeforeAnythingIsChecked() throws IOException {
        write("my.yaml", "portfolio: {size: 0}\n");
        Scenario scenario = ScenarioReader.read(
                folder.resolve("my.yaml"),
                List.of("portfolio.size=25", "practice.kind=hybrid", "mechanisms.A5=off", "title.nb=Prøve: 1, 2"));
        assertThat(scenario.portfolio().size()).isEqualTo(25);
        assertThat(scenario.practice().kind()).isEqualTo(Practice.Kind.HYBRID);
        assertThat(scenario.on("A5")).isFalse();
        assertThat(scenario.title().nb()).isEqualTo("Prøve: 1, 2");
    }

    @Test
    void setTakesListsMapsAndParameterIds() throws IOException {
        Path file = write("my.yaml", "name: my\n");
        Scenario scenario = TestDictionary.reader()
                .resolve(
                        file.toString(),
                        List.of(
                                "portfolio.distribution=[30, 90]",
                                "practice={kind: hybrid, hybrid: {cases: 1}}",
                                "changes=[{week: 5, set: {parameters.mentor.strain.per_hour: 0.03}}]",
                                "parameters.mentor.strain.per_hour=0.01"))
                .scenario();
        assertThat(scenario.portfolio().sizes()).containsExactly(30, 90);
        assertThat(scenario.practice().hybrid().cases()).isEqualTo(1);
        assertThat(scenario.parameters()).isEqualTo(Map.of("mentor.strain.per_hour", 0.01));
        assertThat(scenario.changes())
                .containsExactly(new Change(5, Map.of("parameters.mentor.strain.per_hour", "0.03")));
    }

    @Test
    void distributionDropsAnInheritedSizeAndTheReverse() throws IOException {
        Portfolio spread = read("extends: standard.yaml\nportfolio: {distribution: afi24}\n")
                .portfolio();
        assertThat(spread).isEqualTo(new Portfolio(0, "afi24", List.of(), 0));
        write("base.yaml", "portfolio: {distribution: [20, 80]}\n");
        Portfolio fixed = read("extends: base.yaml\nportfolio: {size: 45}\n").portfolio();
        assertThat(fixed).isEqualTo(new Portfolio(45, "fixed", List.of(), 0));
        Portfolio usual =
                read("extends: base.yaml\nportfolio: {distribution: fixed}\n").portfolio();
        assertThat(usual).isEqualTo(new Portfolio(60, "fixed", List.of(), 0));
        assertThat(read("extends: base.yaml\nportfolio: {veiledere: 4}\n").portfolio())
                .isEqualTo(new Portfolio(0, "list", List.of(20, 80), 4));
    }

    @Test
    void sizesMayStandInAFile() throws IOException {
        write("sizes.txt", "30\r\n60\n\n 90 \n");
        Scenario scenario = read("portfolio: {distribution: sizes.txt}\n");
        assertThat(scenario.portfolio()).isEqualTo(new Portfolio(0, "list", List.of(30, 60, 90), 0));
        assertThat(scenario.hash())
                .isEqualTo(read("portfolio: {distribution: [30, 60, 90]}\n").hash());
    }

    @Test
    void filesCountByTheirContent() throws IOException {
        Path profile = write("own.yaml", "one");
        Scenario scenario = read("population: {profile: own.yaml}\n");
        assertThat(scenario.population().profile())
                .isEqualTo(profile.toAbsolutePath().toString());
        assertThat(scenario.files()).containsOnlyKeys(scenario.population().profile());
        String before = scenario.hash();
        String key = scenario.burnInKey();
        write("own.yaml", "two");
        assertThat(read("population: {profile: own.yaml}\n").hash()).isNotEqualTo(before);
        assertThat(read("population: {profile: own.yaml}\n").burnInKey()).isNotEqualTo(key);
        Files.createDirectory(folder.resolve("sub"));
        write("sub/own.yaml", "one");
        assertThat(read("population: {profile: sub/own.yaml}\n").hash()).isEqualTo(before);
    }

    @Test
    void fileInAChangeIsFoundToo() throws IOException {
        Path path = write("slump.csv", "week,vacancies\n1,0.5\n");
        Scenario scenario = read("changes: [{week: 2, set: {labour_market.path: slump.csv}}]\n");
        String found = path.toAbsolutePath().toString();
        assertThat(scenario.changes()).containsExactly(new Change(2, Map.of("labour_market.path", found)));
        assertThat(Timeline.of(scenario).at(2).labourMarket().path()).isEqualTo(found);
        Files.delete(path);
        assertThat(Timeline.of(scenario).at(1).marketPath()).isNull();
        assertThat(Timeline.of(scenario).at(2).marketPath())
                .isEqualTo(new MarketPath(List.of(new MarketPath.Step(1, 0.5, 1))));
    }

    @Test
    void everyValueTellsWhereItComesFrom() throws IOException {
        write("base.yaml", "portfolio: {size: 40}\n");
        write(
                "my.yaml",
                "extends: base.yaml\nmentor: {policy: unpaid}\nchanges: [{week: 3, set: {mentor.policy: none}}]\n");
        Reading reading = ScenarioReader.open(folder.resolve("my.yaml").toString(), List.of("practice.hybrid.cases=2"));
        assertThat(origin(reading, "portfolio.size")).isEqualTo("40 " + folder.resolve("base.yaml") + ":1:19");
        assertThat(origin(reading, "mentor.policy")).isEqualTo("unpaid " + folder.resolve("my.yaml") + ":2:18");
        assertThat(origin(reading, "practice.hybrid.cases")).isEqualTo("2 --set practice.hybrid.cases");
        assertThat(origin(reading, "mentor.max_months")).isEqualTo("12 default");
        assertThat(origin(reading, "name")).isEqualTo("my default");
        assertThat(origin(reading, "changes[3].mentor.policy"))
                .isEqualTo("none " + folder.resolve("my.yaml") + ":3:42");
    }

    private static String origin(Reading reading, String key) {
        Origin origin = reading.origins().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return origin.value() + " " + origin.place();
    }

    private Scenario read(String text) throws IOException {
        return ScenarioReader.read(write("my.yaml", text), List.of());
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
