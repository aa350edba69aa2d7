package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioException;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScenarioCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void validatePrintsOneLineForEachFile() throws IOException {
        String wrong = write("wrong.yaml", "portfolio: {sise: 30}\n").toString();
        int code = run(new ValidateCommand(), "scenarios/standard.yaml", wrong, "scenarios/hybrid.yaml");
        assertThat(code).isEqualTo(2);
        assertThat(lines(out))
                .containsExactly(
                        "scenarios/standard.yaml: ok",
                        wrong + ":1:13: expected a key of portfolio (size, distribution or veiledere), given sise;"
                                + " nearest: size",
                        "scenarios/hybrid.yaml: ok");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void validateKnowsDesignsToo() throws IOException {
        String design =
                "name: mine\nscenario: standard.yaml\ndesign:\n  levers:\n    method: factorial\n    factors: {%s}\n";
        String right = write("right.yaml", String.format(design, "portfolio.size: [30, 60, 90]"))
                .toString();
        String wrong = write("wrong.yaml", String.format(design, "portfolio.sise: [30]"))
                .toString();
        String apart = write(
                        "apart.yaml",
                        String.format(
                                design, "practice.kind: [jobbspesialist], practice.jobbspesialist.count: [2, 90]"))
                .toString();
        String misspelt = write("misspelt.yaml", "name: mine\nscenario: standard.yaml\ndesing: {}\n")
                .toString();
        String nowhere = write(
                        "nowhere.yaml",
                        String.format(design, "portfolio.size: [30]").replace("standard", "standrad"))
                .toString();
        String unset = write(
                        "unset.yaml", "set: {population.brukre: 3}\n" + String.format(design, "portfolio.size: [30]"))
                .toString();
        int code = run(new ValidateCommand(), right, wrong, apart, misspelt, nowhere, unset);
        assertThat(code).isEqualTo(2);
        List<String> told = lines(out);
        assertThat(told.get(0)).isEqualTo(right + ": ok, a design of 3 points");
        assertThat(told.get(1)).startsWith(wrong + ":6:15: ").endsWith("given portfolio.sise; nearest: portfolio.size");
        assertThat(told.get(3))
                .startsWith(misspelt + ":3:1: expected a key of the file ")
                .endsWith("given desing; nearest: design");
        assertThat(told.get(4)).startsWith(nowhere + ":2:11: expected a scenario file, given standrad.yaml");
        assertThat(told.get(5)).startsWith(unset + ":1:7: ").endsWith("nearest: population.brukere");
        assertThat(told.get(2)).startsWith(apart + ": at point 2 ").contains("the values do not go together");
    }

    @Test
    void validateTakesSet() {
        assertThat(run(new ValidateCommand(), "standard.yaml", "--set", "contact.one_contact_per_employer=off"))
                .isZero();
        assertThat(lines(out)).containsExactly("standard.yaml: ok");
        assertThat(lines(err)).isEmpty();
        assertThat(run(new ValidateCommand(), "standard.yaml", "--set", "office.colaboration=0.6"))
                .isEqualTo(2);
        assertThat(run(new ValidateCommand())).isEqualTo(2);
    }

    @Test
    void newScenarioIsTheOneItExtendsUntilSomethingIsSet() throws IOException {
        write(
                "base.yaml",
                "extends: hybrid.yaml\nportfolio: {distribution: [30, 60]}\nmechanisms: {A5: off}\n"
                        + "changes:\n  - {week: 3, set: {mentor.policy: none}}\n  - {week: 9, set: {mentor.policy: unpaid}}\n");
        String from = folder.resolve("base.yaml").toString();
        assertThat(run(
                        new NewCommand(),
                        "my-own",
                        "--from",
                        from,
                        "--out",
                        folder.resolve("sub").toString()))
                .isZero();
        Path file = folder.resolve("sub/my-own.yaml");
        assertThat(lines(out)).containsExactly(file.toString());
        String text = Files.readString(file);
        assertThat(text)
                .contains("\nname: my-own\n", "\nextends: ../base.yaml\n")
                .doesNotContain("$schema");
        Scenario base = ScenarioReader.read(folder.resolve("base.yaml"), List.of());
        assertThat(body(ScenarioReader.read(file, List.of()))).isEqualTo(body(base));

        String set = text.lines()
                .map(line -> line.replaceFirst("^# ( *(- )?[A-Za-z0-9_.]+:)", "$1"))
                .map(line -> line.replaceFirst("^extends: .*", "extends: standard.yaml"))
                .collect(Collectors.joining("\n"));
        assertThat(set).isNotEqualTo(text);
        assertThat(body(ScenarioReader.read(write("sub/set.yaml", set), List.of())))
                .isEqualTo(body(base));
    }

    @Test
    void newScenarioBesideTheShippedOnesKnowsTheSchema() throws IOException {
        assertThat(run(new NewCommand(), "mine", "--from", "scenarios/standard.yaml", "--out", folder.toString()))
                .isZero();
        String first = Files.readAllLines(folder.resolve("mine.yaml")).get(0);
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        String schema = first.substring(first.indexOf('=') + 1);
        assertThat(folder.toRealPath().resolve(schema).normalize())
                .isEqualTo(Path.of("scenarios/schema/scenario.schema.json").toRealPath());
        assertThat(ScenarioReader.read(folder.resolve("mine.yaml"), List.of())
                        .portfolio()
                        .size())
                .isEqualTo(60);
    }

    @Test
    void newScenarioNeedsNoFileToStartFrom() throws IOException {
        assertThat(run(new NewCommand(), "2024", "--out", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve("2024.yaml"))).contains("name: \"2024\"", "extends: standard.yaml");
        assertThat(ScenarioReader.read(folder.resolve("2024.yaml"), List.of()).name())
                .isEqualTo("2024");
    }

    @Test
    void newNeverWritesOverAFile() throws IOException {
        write("mine.yaml", "precious");
        assertThat(run(new NewCommand(), "mine", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("expected a name that is free, given ");
        assertThat(Files.readString(folder.resolve("mine.yaml"))).isEqualTo("precious");
    }

    @Test
    void newRefusesNamesThatCannotBe() throws IOException {
        assertThat(run(new NewCommand(), "My own", "--out", folder.toString())).isEqualTo(2);
        assertThat(run(new NewCommand(), "../x", "--out", folder.toString())).isEqualTo(2);
        assertThat(run(new NewCommand(), "hybrid", "--out", folder.toString())).isEqualTo(2);
        assertThat(run(new NewCommand(), "x", "--from", "none.yaml", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void describeScenarioTellsEachValueAndItsPlace() {
        assertThat(run(new DescribeCommand(), "scenario", "scenarios/hybrid.yaml", "--set", "portfolio.size=30"))
                .isZero();
        assertThat(lines(out))
                .anyMatch(line -> line.matches("portfolio\\.size +30 +--set portfolio\\.size"))
                .anyMatch(line -> line.matches("practice\\.kind +hybrid +scenarios/hybrid\\.yaml:8:9"))
                .anyMatch(line -> line.matches("mentor\\.max_months +12 +scenarios/standard\\.yaml:\\d+:\\d+"))
                .anyMatch(line -> line.matches("sha256 [0-9a-f]{64}"));
    }

    @Test
    void describeScenarioAsJson() throws IOException {
        assertThat(run(new DescribeCommand(), "scenario", "hybrid.yaml", "--format", "json"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("name").asText()).isEqualTo("hybrid");
        assertThat(json.get("values").findValuesAsText("key")).contains("portfolio.size", "mechanisms", "title.nb");
        assertThat(out.toString()).doesNotContain("\r");
    }

    @Test
    void describeScenarioStopsAtAnError() {
        assertThat(run(new DescribeCommand(), "scenario", "none.yaml")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void describeNeedsAThing() {
        assertThat(run(new DescribeCommand())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("expected what to describe (week, parameters, mechanisms, outcomes, scenario");
    }

    @Test
    void describeParametersListsAllWithinAHundredColumns() {
        assertThat(run(new DescribeCommand(), "parameters")).isZero();
        assertThat(lines(out)).allMatch(line -> line.length() <= 100);
        for (Parameter entry : ParameterDictionary.shipped().all()) {
            assertThat(lines(out))
                    .anyMatch(line -> line.startsWith(entry.id() + " ")
                            && line.endsWith(entry.grade().name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void tableBreaksWhatIsTooLong() {
        Parameter entry = new Parameter(
                "a.very.long.area.of." + "x".repeat(70),
                "1",
                0.05,
                0.01,
                1000,
                Grade.ASSUMED,
                "s ".repeat(80),
                "Meaning.");
        List<String> lines = new DescribeParametersCommand().lines(List.of(entry), 100);
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 100);
        assertThat(lines.get(1)).isEqualTo(entry.id());
        assertThat(lines.get(2)).endsWith("0.05  0.01  1000  assumed");
    }

    @Test
    void describeParametersAsJsonHasEveryField() throws IOException {
        assertThat(run(new DescribeCommand(), "parameters", "--format", "json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        List<Parameter> entries = ParameterDictionary.shipped().all();
        assertThat(json).hasSameSizeAs(entries).isNotEmpty();
        for (int i = 0; i < entries.size(); i++) {
            JsonNode fields = json.get(i);
            assertThat(List.copyOf(fields.properties()))
                    .extracting(Map.Entry::getKey)
                    .containsExactly("id", "unit", "default", "min", "max", "grade", "source", "meaning");
            assertThat(fields.get("default").asText())
                    .isEqualTo(DecimalText.of(entries.get(i).value()));
        }
    }

    private int run(Object command, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setUsageHelpWidth(100);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler((failure, commandLine, result) -> {
            commandLine.getErr().println(failure.getMessage());
            boolean wrongInput = failure instanceof ScenarioException || failure instanceof WrongInputException;
            return wrongInput ? App.WRONG_INPUT : App.FAILED;
        });
        return line.execute(arguments);
    }

    private static List<String> lines(StringWriter text) {
        return text.toString().lines().toList();
    }

    private static String body(Scenario scenario) {
        return scenario.canonical().substring(scenario.canonical().indexOf("horizon:"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
