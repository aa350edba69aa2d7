package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.scenario.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTemplateTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nav-2023", "nav-aap"})
    void anUnchangedProfileHasTheFiguresOfTheShippedOne(String from) throws IOException {
        Profile own = read(text(from));

        assertThat(own.name()).isEqualTo("2024");
        assertThat(own.from()).isEqualTo(from);
        assertThat(own.inflow()).isEqualTo(from);
        assertThat(ProfileFigures.of(own)).isEqualTo(ProfileFigures.of(ProfileReader.read(from)));
        assertThat(ProfileChange.of(own)).isEmpty();
    }

    @Test
    void everyKeyStandsUnderItsComment() {
        assertThat(text("nav-aap"))
                .startsWith("# about head\nname: \"2024\"\nfrom: nav-aap\n\n# about inflow\ninflow: nav-aap\n\n"
                        + "# about benefits\nbenefits:\n")
                .contains("\n\n# about employers\nemployers:\n")
                .doesNotContain("Brukere on AAP");
    }

    @Test
    void figuresHaveKeysByWhichTheyAreFound() {
        var figures = ProfileFigures.of(ProfileReader.read("nav-2023"));

        assertThat(figures.get("women").value()).isEqualTo(0.55);
        assertThat(figures.get("age.bands_under_thirty.18-20").value()).isEqualTo(1298);
        assertThat(figures.get("benefits.aap.innsatsgruppe.varig_tilpasset").value())
                .isEqualTo(0.25);
        assertThat(figures.get("employers.wage_money.small_up_to").value()).isEqualTo(3);
        assertThat(figures).hasSizeGreaterThan(100).doesNotContainKeys("inflow_per_week", "name", "from");
    }

    @Test
    void whatWasReplacedAddedAndTakenAwayIsTold() throws IOException {
        String text = text("nav-2023")
                .replace(
                        "women: {value: 0.55, min: 0.45, max: 0.65, grade: assumed,\n  source: \"L21\"",
                        "women: " + "{value: 0.52, grade: measured,\n  source: \"own register\"")
                .replace("inflow: nav-2023", "inflow_per_week: {value: 0.02, grade: measured, source: own register}")
                .replace("{from: 18, to: 20,", "{from: 18, to: 21,")
                .replace("{from: 20, to: 25,", "{from: 21, to: 25,")
                .replace("note: \"named by 24 of 32\"", "note: \"said otherwise\"");
        List<ProfileChange> changes = ProfileChange.of(read(text));

        assertThat(changes)
                .extracting(ProfileChange::key)
                .containsExactly(
                        "age.bands_under_thirty.18-20",
                        "age.bands_under_thirty.20-25",
                        "women",
                        "inflow_per_week",
                        "age.bands_under_thirty.18-21",
                        "age.bands_under_thirty.21-25");
        assertThat(changes.get(0).own()).isNull();
        assertThat(changes.get(2).shipped().value()).isEqualTo(0.55);
        assertThat(changes.get(2).own().grade()).isEqualTo(Grade.MEASURED);
        assertThat(changes.get(3).shipped()).isNull();
    }

    @Test
    void aProfileThatDoesNotSayWhatItWasMadeFromIsHeldAgainstTheOneWhoseInflowItUses() throws IOException {
        String without = text("nav-aap").replace("from: nav-aap\n", "");
        String inflow = without.replace("inflow: nav-aap", "inflow_per_week: {value: 0.02, grade: rule, source: s}");

        assertThat(ProfileChange.origin(read(without))).isEqualTo("nav-aap");
        assertThat(ProfileChange.origin(read(inflow))).isEqualTo("nav-2023");
    }

    private static String text(String from) {
        return ProfileTemplate.of("2024", from, key -> List.of("about " + key));
    }

    private Profile read(String text) throws IOException {
        return ProfileReader.read(
                Files.writeString(folder.resolve("own.yaml"), text).toString());
    }
}
