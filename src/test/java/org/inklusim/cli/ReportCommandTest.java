package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.STANDARD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inklusim.cli.Commands.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
    @TempDir
    Path directory;

    private Path folder;

    @BeforeEach
    void begin() {
        folder = directory.resolve("results");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run " + STANDARD,
                "compare " + STANDARD + " " + HYBRID,
                "compare " + STANDARD + " " + HYBRID + " --vary portfolio.size=30,60"
            })
    void whatIsMadeAgainIsTheSame(String command) throws IOException {
        make(command);
        Map<String, String> before = files();
        Files.delete(folder.resolve("results.xlsx"));
        Result result = run("report", folder.toString());

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo("Report: " + folder.resolve("report.html") + "\nResults: " + folder + "\n");
        assertThat(result.err()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theLanguageCanBeAnother() throws IOException {
        make("compare " + STANDARD + " " + HYBRID);
        Map<String, String> english = files();
        Result result = run("report", folder.toString(), "--lang", "nb");

        assertThat(result.out()).endsWith("Resultater: " + folder + "\n");
        assertThat(folder.resolve("report.html")).content().contains("<html lang=\"nb\">");
        assertThat(files().keySet()).isEqualTo(english.keySet());
        assertThat(files()).doesNotContainEntry("manifest.json", english.get("manifest.json"));
        assertThat(files()).containsEntry("outcomes.csv", english.get("outcomes.csv"));
        run("report", folder.toString());
        assertThat(files()).isEqualTo(english);
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        make("run " + STANDARD);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("figures/mine.svg"), "mine");

        assertThat(run("report", folder.toString()).code()).isZero();
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("figures/mine.svg")).hasContent("mine");
        assertThat(folder.resolve("manifest.json")).content().doesNotContain("notes.txt", "mine.svg");
    }

    @Test
    void figuresThatAreNoLongerMadeGo() throws IOException {
        make("run " + STANDARD);
        Map<String, String> before = files();
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(folder.resolve("figures/old.svg"), "old");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst(
                                "\"files\": \\[",
                                "\"files\": [\n    {\"name\": \"figures/old.svg\", \"bytes\": 3, \"sha256\": \"0\"},"));

        assertThat(run("report", folder.toString()).code()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoneOfOursIsNotReplaced() throws IOException {
        make("run " + STANDARD);
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"report.html\"", "\"figures/x\""));
        Map<String, String> before = files();
        Result result = run("report", folder.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(folder.resolve("report.html") + " is none of our files, as " + manifest
                        + " does not list it; move it away, and give the command again\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void tablesThatWereChangedAreTold() throws IOException {
        make("run " + STANDARD);
        Path weekly = folder.resolve("weekly.csv");
        String old = files().get("manifest.json");
        Files.writeString(
                weekly, Files.readString(weekly).replaceFirst("standard,1,([a-z_]+),[0-9.]+", "standard,1,$1,7"));
        Result result = run("report", folder.toString(), "--lang", "nb");

        assertThat(result.code()).isZero();
        assertThat(result.err())
                .isEqualTo("Endret siden de ble skrevet, så rapporten kan si annet enn det kjøringene ga: weekly.csv i "
                        + folder + "\n");
        assertThat(sum(folder.resolve("manifest.json"), "weekly.csv")).isEqualTo(sum(old, "weekly.csv"));
    }

    private static String sum(Path manifest, String name) throws IOException {
        return sum(Files.readString(manifest), name);
    }

    private static String sum(String manifest, String name) {
        return manifest.substring(manifest.indexOf("\"" + name + "\""))
                .lines()
                .limit(3)
                .toList()
                .get(2);
    }

    @Test
    void aFolderWithoutResultsIsRefused() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(run("report", folder.toString()).err())
                .isEqualTo(
                        folder + " holds no results of inklusim: " + folder.resolve("manifest.json") + " is missing\n");
        assertThat(run("report", folder.resolve("none").toString()).err())
                .isEqualTo(folder.resolve("none") + " does not exist\n");
        assertThat(run("report", folder.resolve("notes.txt").toString()).err())
                .isEqualTo(folder.resolve("notes.txt") + " is no folder\n");
        Files.writeString(folder.resolve("manifest.json"), "{}");
        Result result = run("report", folder.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo(folder.resolve("manifest.json") + " is no manifest of inklusim\n");
        assertThat(files().keySet()).containsExactly("manifest.json", "notes.txt");
    }

    @Test
    void resultsThatAreNotWholeAreRefused() throws IOException {
        make("run " + STANDARD);
        Files.delete(folder.resolve("outcomes.csv"));
        Map<String, String> before = files();
        Result result = run("report", folder.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).endsWith("outcomes.csv is missing; the results are not whole\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void namesThatLeadOutOfTheFolderAreRefused() throws IOException {
        make("run " + STANDARD);
        Path outside = Files.writeString(directory.resolve("precious.txt"), "precious");
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst(
                                "\"files\": \\[",
                                "\"files\": [\n    {\"name\": \"figures/../../precious.txt\", \"bytes\": 3, \"sha256\": \"0\"},"));
        Map<String, String> before = files();
        Result result = run("report", folder.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is not a plain path inside the folder");
        assertThat(outside).hasContent("precious");
        assertThat(files()).isEqualTo(before);
    }

    private void make(String command) {
        Result result = run((command + " --replicates 3 --quiet --out " + folder).split(" "));
        assertThat(result.code()).as(result.err()).isZero();
    }

    private Result run(String... arguments) {
        return new Commands(directory).run(arguments);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
