package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inklusim.Golden;
import org.inklusim.report.Layout;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.Mechanism;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;
import org.junit.jupiter.api.Test;

/** What the README says can be typed, and what it counts is so. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Map<Grade, String> GRADES = Map.of(
            Grade.MEASURED, "counted or measured in a study or register",
            Grade.REPORTED, "said by informants in a source",
            Grade.LITERATURE, "taken from other research",
            Grade.RULE, "set by law or regulation",
            Grade.ASSUMED, "not known: a choice of ours, to be tested over its range");

    @Test
    void countsTheParametersOfEachGrade() throws IOException {
        List<Parameter> all = ParameterDictionary.shipped().all();
        StringBuilder table = new StringBuilder("| grade | the number is | how many |\n|---|---|---:|\n");
        for (Grade grade : Grade.values()) {
            long count = all.stream().filter(entry -> entry.grade() == grade).count();
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %d of %d |\n",
                    grade.name().toLowerCase(Locale.ROOT),
                    GRADES.get(grade),
                    count,
                    all.size()));
        }
        String text = Files.readString(README).replace("\r\n", "\n");
        String start = "<!-- grades -->\n";
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf("<!-- /grades -->");
        Golden.check("README.md", text.substring(0, from) + table + text.substring(to));
    }

    @Test
    void everyCommandIsOne() throws IOException {
        List<String> commands = Pattern.compile("\\./inklusim +([^`\\n]+)")
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult found) -> found.group(1).strip())
                .toList();
        assertThat(commands).hasSizeGreaterThan(8).allSatisfy(command -> {
            var session = new Session(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(new StringWriter()),
                    false,
                    Layout.of(0, false),
                    Path.of(""),
                    List.of(),
                    new Interruption(),
                    Commands.INVENTED,
                    Reports::write);
            assertThatCode(() -> new App(session).commands(new Inklusim()).parseArgs(command.split(" +")))
                    .as(command)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void allMechanismsAreInThisVersion() throws IOException {
        assertThat(Files.readString(README)).contains("All mechanisms of the catalogue");
        assertThat(MechanismCatalogue.shipped().all()).allMatch(Mechanism::built);
    }

    @Test
    void parametersItVariesAreEntries() throws IOException {
        List<String> ids = Pattern.compile("parameters\\.([a-z_.]+)=")
                .matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).isNotEmpty().allMatch(ParameterDictionary.shipped()::has);
    }

    @Test
    void everyFileItNamesIsThere() throws IOException {
        assertThat(Pattern.compile("\\]\\(([^)#:]+)\\)")
                        .matcher(Files.readString(README))
                        .results()
                        .map(found -> Path.of(found.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }
}
