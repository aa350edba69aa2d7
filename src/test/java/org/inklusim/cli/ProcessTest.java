package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: signals, exit codes, where files go. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {
    private static final long UNENDING_PAUSE_MICROS = 600_000_000;

    @TempDir
    Path directory;

    private Path said;

    @BeforeEach
    void begin() {
        said = directory.resolve("said.txt");
    }

    @Test
    void ctrlCExits130AndLeavesNothing() throws Exception {
        Process process = start(UNENDING_PAUSE_MICROS, "run", standard());
        awaitBuilding();
        Assumptions.assumeFalse(ignoresInterrupts(process), "this shell keeps Ctrl-C from its children");
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(said).content().endsWith("stopped; nothing was written\n");
        assertThat(directory.resolve("output")).isEmptyDirectory();
    }

    @Test
    void terminationExits143AndLeavesNothing() throws Exception {
        Process process = start(UNENDING_PAUSE_MICROS, "run", standard());
        awaitBuilding();
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(said).content().endsWith("stopped; nothing was written\n");
        assertThat(directory.resolve("output")).isEmptyDirectory();
    }

    @Test
    void resultsGoBelowTheCurrentFolderAndAreNamedRelativeToIt() throws Exception {
        Process process = start(0, "run", standard(), "--replicates", "2", "--quiet");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).endsWith("Results: " + Path.of("output", "standard") + "\n");
        assertThat(directory.resolve("output/standard/manifest.json")).exists();
        assertThat(said).isEmptyFile();
    }

    @Test
    void aClosedPipeIsNoCrash() throws Exception {
        Process process = start(0, "run", standard(), "--replicates", "2", "--quiet");
        process.getInputStream().close();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).hasContent("the answer could not be written to standard output");
        assertThat(directory.resolve("output/standard/manifest.json")).exists();
    }

    @Test
    void processesThatRaceBothFindAFolder() throws Exception {
        var racers = new ArrayList<Process>();
        for (int i = 0; i < 3; i++) {
            said = directory.resolve("said-" + i + ".txt");
            racers.add(start(20_000, "run", standard(), "--replicates", "4", "--quiet"));
        }
        for (Process racer : racers) {
            racer.getInputStream().readAllBytes();
            assertThat(racer.waitFor()).isZero();
        }
        try (Stream<Path> folders = Files.list(directory.resolve("output"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder("standard", "standard-2", "standard-3");
        }
    }

    /** Java keeps what it found of fonts in the home folder, so that one is another too. */
    @Test
    void withoutFontsTheReportHasNoPicturesAndSaysSo() throws Exception {
        Path empty = Files.writeString(directory.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder builder = builder(
                List.of("-Duser.home=" + directory), "compare", standard(), hybrid(), "--replicates", "2", "--quiet");
        builder.environment().put("FONTCONFIG_FILE", empty.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("Results: ");
        assertThat(said).content().contains("The report has no pictures: Java cannot draw here");
        Path folder = directory.resolve("output/standard-vs-hybrid");
        assertThat(folder.resolve("figures")).doesNotExist();
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("There are no pictures in this report", "<table class=\"outcomes\">")
                .doesNotContain("<img");
        assertThat(folder.resolve("manifest.json")).content().contains("report.html");
    }

    private static String hybrid() {
        return Path.of("scenarios", "hybrid.yaml").toAbsolutePath().toString();
    }

    private static String standard() {
        return Path.of("scenarios", "standard.yaml").toAbsolutePath().toString();
    }

    private Process start(long pauseMicros, String... args) throws IOException {
        return builder(List.of("-Dpause.micros=" + pauseMicros), args).start();
    }

    private ProcessBuilder builder(List<String> java, String... args) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FakeMain.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(directory.toFile()).redirectError(said.toFile());
    }

    /** Waits until there is something that must not be left behind. */
    private void awaitBuilding() throws Exception {
        Path output = directory.resolve("output");
        while (!Files.isDirectory(output) || isEmpty(output)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().isEmpty();
        }
    }

    private static boolean ignoresInterrupts(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        int interrupt = 1 << 1;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & interrupt) != 0);
    }
}
