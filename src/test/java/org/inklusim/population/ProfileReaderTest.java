package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
    private static final Path OURS = Path.of("src/test/resources/org/inklusim/population/ours.yaml");

    /** What is changed in ours.yaml, each to be refused; blank lines of the golden file stand between. */
    private static final List<String[]> SLIPS = List.of(
            slip("women: {", "womem: {"),
            slip("women: {", "women: 0.6\nwome: {"),
            slip("women: {value: 0.6", "women: {value: 1.6"),
            slip("women: {value: 0.6", "women: {value: 60 %"),
            slip("women: {value: 0.6", "women: {value: 06"),
            slip("women: {value: 0.6", "women: {value: 0,6"),
            slip("women: {value: 0.6", "women: {value: 0.6, valeu: 1"),
            slip("women: {value: 0.6, grade: literature", "women: {value: 0.6, grade: guessed"),
            slip("women: {value: 0.6, grade: literature", "women: {value: 0.6, grade: assumed"),
            slip("women: {value: 0.6, grade: literature", "women: {value: 0.6, min: 0.7, grade: literature"),
            slip("women: {value: 0.6, grade: literature, source: \"L21\"", "women: {value: 0.6, grade: literature"),
            slip("name: ours", "name: Nav AAP"),
            slip("inflow: nav-aap", "inflow: nav-app"),
            slip("inflow: nav-aap", "from: nav-app\ninflow: nav-aap"),
            slip("inflow: nav-aap", "#"),
            slip("  aap:\n", "  aapp:\n"),
            slip("  sleep:\n", "  none:\n"),
            slip("  sleep:\n", "  language:\n"),
            slip("spell_weeks: {value: 156, min: 100, max: 230", "spell_weeks: {value: 600, min: 100, max: 630"),
            slip("longest_weeks: {value: 520", "longest_weeks: {value: 520.5"),
            slip("- {from: 20, to: 25", "- {from: 21, to: 25"),
            slip("- {from: 25, to: 30", "- {from: 25, to: 29"),
            slip("- {from: 11, to: 20", "- {from: 10, to: 20"),
            slip("share: {value: 1298,", "share: {value: -1298,"),
            slip("share: {value: 1,", "share: {value: 0,"),
            slip("all: {value: 0.41,", "all: {value: 0.05,"),
            slip("median: {value: 0.6, min: 0.4", "median: {value: 0, min: 0"),
            slip("  sizes:\n", "  sizes: many\n  size:\n"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nav-2023", "nav-aap"})
    void shippedProfilesAreReadByNameAndAsFiles(String name) {
        Profile profile = ProfileReader.read(name);

        assertThat(profile.name()).isEqualTo(name);
        assertThat(ProfileReader.read("scenarios/profiles/" + name + ".yaml")).isEqualTo(profile);
    }

    @Test
    void figuresKeepTheirOrigin() {
        assertThat(ProfileReader.read("nav-aap").women())
                .isEqualTo(new Figure(0.6, null, null, Grade.LITERATURE, "L21", "2022"));
    }

    @Test
    void anOwnInflowStandsInTheProfile() throws IOException {
        Path file = changed(
                slip("inflow: nav-aap", "inflow_per_week: {value: 0.01, grade: measured, source: own register}"));
        Profile profile = ProfileReader.read(file.toString());

        assertThat(profile.inflow()).isNull();
        assertThat(profile.inflowPerWeek().value()).isEqualTo(0.01);
        assertThat(Worlds.inhabitants(100_000, 1, profile, 1).arrivals(1, 0)).isBetween(850, 1_150);
    }

    @Test
    void errorsSayWhereWhatWasExpectedAndGiven() throws IOException {
        StringBuilder messages = new StringBuilder();
        for (String[] slip : SLIPS) {
            Path file = changed(slip);
            ScenarioException error =
                    catchThrowableOfType(ScenarioException.class, () -> ProfileReader.read(file.toString()));
            assertThat(error).as(slip[1]).isNotNull();
            messages.append(shown(slip[0]))
                    .append(" → ")
                    .append(shown(slip[1]))
                    .append('\n')
                    .append(error.getMessage()
                            .replace(folder + file.getFileSystem().getSeparator(), ""))
                    .append("\n\n");
        }

        assertThat(messages.toString()).isEqualTo(golden());
    }

    @Test
    void aMissingFileIsNamed() {
        String file = folder.resolve("ours.yaml").toString();

        assertThatThrownBy(() -> ProfileReader.read(file))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(file + ":1:1: expected a file that can be read, given a file that cannot be read: " + file);
    }

    @Test
    void theProgramsOwnMistakeIsNotTakenForTheUsers() {
        assertThatThrownBy(() -> new Figure(1, null, null, null, "source", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("grade");
    }

    private Path changed(String[] slip) throws IOException {
        String text = Files.readString(OURS);
        assertThat(text).contains(slip[0]);
        int at = text.indexOf(slip[0]);
        return Files.writeString(
                folder.resolve("ours.yaml"), text.substring(0, at) + slip[1] + text.substring(at + slip[0].length()));
    }

    private static String[] slip(String from, String to) {
        return new String[] {from, to};
    }

    private static String shown(String text) {
        return text.replace("\n", "\\n");
    }

    private static String golden() throws IOException {
        try (InputStream in = ProfileReaderTest.class.getResourceAsStream("profile-errors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
