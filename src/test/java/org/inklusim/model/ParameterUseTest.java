package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inklusim.scenario.Parameter;
import org.junit.jupiter.api.Test;

/** No number without an entry in the dictionary, and no entry without somebody who reads it. */
class ParameterUseTest {
    private static final Path MODEL = Path.of("src", "main", "java", "org", "inklusim", "model");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])(?:\\d[\\d_]*\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?[dDfFlL]?\\b");
    private static final Set<Double> FREE = Set.of(0.0, 1.0, 2.0, 0.5);

    @Test
    void everyEntryIsReadByTheModelAndEveryIdThatIsReadHasAnEntry() {
        Set<String> read = new TreeSet<>();
        for (String profile : new String[] {"nav-2023", "nav-aap"}) {
            for (String practice : new String[] {"standard", "hybrid", "jobbspesialist"}) {
                TestRuns.of(
                                "population.profile=" + profile,
                                "practice.kind=" + practice,
                                "portfolio.distribution=afi24",
                                "horizon.burn_in=1",
                                "practice.jobbspesialist.count=1")
                        .weeks(1)
                        .run(read::add);
            }
        }
        Set<String> entries = new TreeSet<>(
                TestRuns.DICTIONARY.all().stream().map(Parameter::id).toList());
        assertThat(read).isEqualTo(entries);
    }

    @Test
    void mechanismsAndPracticesHoldNoNumbersOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (String room : new String[] {"mechanism", "practice"}) {
            try (Stream<Path> files = Files.list(MODEL.resolve(room))) {
                files.filter(file -> !file.endsWith("Units.java"))
                        .sorted()
                        .forEach(file -> found.addAll(numbers(file)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theScanFindsNumbers() {
        String java =
                "/* 7 */ double a1 = 0.25 * x2; // 8\n int b = 1 + 3_000 - 2; String s = \"9\"; f(0.5, 1e-3, -1);";
        assertThat(numbersIn(java)).containsExactly("0.25", "3_000", "1e-3");
    }

    private static List<String> numbers(Path file) {
        try {
            return numbersIn(Files.readString(file)).stream()
                    .map(number -> file.getFileName() + ": " + number)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of behaviour in source text: not in comments, texts or names, and none of the free ones. */
    private static List<String> numbersIn(String java) {
        String code = java.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\"(?:\\\\.|[^\"\\\\])*\"", "\"\"")
                .replaceAll("//[^\\n]*", "");
        List<String> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(code);
        while (matcher.find()) {
            String digits = matcher.group().replace("_", "").replaceAll("[lL]$", "");
            if (!FREE.contains(Double.parseDouble(digits))) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
