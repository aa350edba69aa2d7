package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages EN = Messages.in(Language.EN);
    private static final Messages NB = Messages.in(Language.NB);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(NB.keys()).isEqualTo(EN.keys());
        assertThat(EN.keys()).allSatisfy(key -> {
            assertThat(EN.text(key)).isNotBlank();
            assertThat(NB.text(key)).isNotBlank();
            assertThat(places(NB.text(key))).as(key).isEqualTo(places(EN.text(key)));
        });
    }

    @Test
    void noTextIsWrittenTwice() throws IOException {
        Path folder = Path.of("src/main/resources/org/inklusim/report");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
            assertThat(texts).hasSizeGreaterThan(10);
            for (Path file : texts) {
                List<String> keys = Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[\\w.-]+ = .*"))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList();
                assertThat(keys).as(file.toString()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    private static TreeSet<String> places(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOutcomeHasATitleAndAUnitAndAPlace() {
        List<String> titled = EN.keys().stream()
                .filter(key -> key.startsWith("outcome."))
                .map(key -> key.substring("outcome.".length()))
                .toList();
        assertThat(titled).isNotEmpty().allSatisfy(id -> assertThat(EN.unit(id)).isNotEmpty());
        assertThat(OutcomeOrder.sort(titled)).doesNotContainKey("other");
        assertThat(OutcomeOrder.sort(titled).values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(titled);
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Language.NB.code()).isEqualTo("nb");
            assertThat(Messages.in(Language.EN).text("group.all")).isEqualTo("all");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhichTextIsMissing() {
        assertThatThrownBy(() -> EN.text("no.such")).hasMessage("No text no.such in messages_en.properties");
        assertThat(EN.outcome("something_new")).isEqualTo("something_new");
    }
}
