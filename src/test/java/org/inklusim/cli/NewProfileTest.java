package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inklusim.Golden;
import org.inklusim.cli.Commands.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewProfileTest {
    private static final String HOW_IT_BEGINS = "src/test/resources/org/inklusim/cli/";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("my-office.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void theFileTellsHowToReplaceAFigure(String language) throws IOException {
        Result result = run("new-profile", "my-office", "--out", folder.toString(), "--lang", language);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo(file + "\n");
        String text = Files.readString(file);
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
        Golden.check(
                HOW_IT_BEGINS + "new-profile-" + language + ".txt",
                text.lines()
                        .filter(line -> line.matches("#.*|[a-z_]+:.*"))
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void aScenarioInTheSameFolderTakesIt() throws IOException {
        assertThat(run("new-profile", "my-office", "--from", "nav-aap", "--out", folder.toString())
                        .code())
                .isZero();
        Path scenario = Files.writeString(
                folder.resolve("ours.yaml"),
                "name: ours\nextends: standard.yaml\npopulation: {brukere: 60, employers: 30, profile: my-office.yaml}\n");

        Result valid = run("validate", scenario.toString());
        assertThat(valid.out()).isEqualTo(scenario + ": ok\n");
        Result result = run("describe", "scenario", scenario.toString());
        assertThat(result.out()).contains("my-office.yaml sha256:");
    }

    @Test
    void theManifestListsWhatWasReplaced() throws IOException {
        run("new-profile", "my-office", "--out", folder.toString());
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replace(
                        "women: {value: 0.55, min: 0.45, max: 0.65, grade: assumed",
                        "women: {value: 0.5, grade: measured"));
        Files.writeString(
                folder.resolve("s.yaml"), "name: s\nextends: standard.yaml\npopulation: {profile: my-office.yaml}\n");
        Files.writeString(
                folder.resolve("h.yaml"), "name: h\nextends: hybrid.yaml\npopulation: {profile: my-office.yaml}\n");
        Result result = run(
                "compare",
                folder.resolve("s.yaml").toString(),
                folder.resolve("h.yaml").toString(),
                "--replicates",
                "2",
                "--out",
                folder.resolve("out").toString());

        assertThat(result.code()).as(result.err()).isZero();
        JsonNode manifest =
                new JsonMapper().readTree(folder.resolve("out/manifest.json").toFile());
        assertThat(manifest.path("profiles")).hasSize(1);
        JsonNode profile = manifest.at("/profiles/0");
        assertThat(profile.path("name").asText()).isEqualTo("my-office");
        assertThat(profile.path("from").asText()).isEqualTo("nav-2023");
        assertThat(manifest.at("/scenarios/0/resolved/population/profile").asText())
                .isEqualTo("my-office.yaml sha256:" + profile.path("sha256").asText());
        assertThat(profile.path("replaced")).hasSize(1);
        assertThat(profile.at("/replaced/0").toString())
                .isEqualTo("{\"key\":\"women\",\"shipped\":{\"value\":0.55,\"min\":0.45,\"max\":0.65,"
                        + "\"grade\":\"assumed\",\"source\":\"L21\"},\"own\":{\"value\":0.5,\"min\":null,\"max\":null,"
                        + "\"grade\":\"measured\",\"source\":\"L21\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "run", "describe scenario"})
    void whatIsWrongInAProfileIsToldWithItsPlace(String command) throws IOException {
        run("new-profile", "my-office", "--out", folder.toString());
        Files.writeString(file, Files.readString(file).replace("women: {value: 0.55", "women: {value: 1.55"));
        Path scenario = Files.writeString(
                folder.resolve("ours.yaml"),
                "name: ours\nextends: standard.yaml\npopulation: {profile: my-office.yaml}\n");

        Result result = run((command + " " + scenario).split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out() + result.err())
                .matches("\\Q" + file
                        + "\\E:\\d+:16: expected women.value as a number up to its max 0.65, given 1.55\n");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Files.writeString(file, "precious");
        Result result = run("new-profile", "my-office", "--out", folder.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("expected a name that is free, given " + file + ", which exists; nothing was written\n");
        assertThat(file).hasContent("precious");
    }

    @Test
    void namesThatCannotBeAreRefused() {
        assertThat(run("new-profile", "My office").err())
                .isEqualTo("expected NAME of small letters a-z, digits and hyphens, up to 64, given My office\n");
        assertThat(run("new-profile", "nav-aap").err())
                .isEqualTo("expected a NAME that no shipped profile has, given nav-aap\n");
        assertThat(run("new-profile", "mine", "--from", "nav-app").err())
                .isEqualTo("--from: expected nav-2023 or nav-aap, given nav-app; nearest: nav-aap\n");
        assertThat(folder).isEmptyDirectory();
    }

    private Result run(String... arguments) {
        return new Commands(folder).run(arguments);
    }
}
