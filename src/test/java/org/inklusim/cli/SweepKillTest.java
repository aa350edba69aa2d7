package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps as processes of their own that are killed, stopped, run twice at once. */
@Timeout(1_800)
@DisabledOnOs(OS.WINDOWS)
class SweepKillTest {
    private static final String DESIGN = """
            name: killed
            scenario: standard.yaml
            design:
              replicates: 5
              levers:
                method: factorial
                factors: {practice.kind: [standard, hybrid, jobbspesialist], portfolio.size: [40, 60]}
              uncertainties:
                method: latin_hypercube
                points: 10
                factors: {parameters.hire.productivity: range}
            """;

    /** Long enough that kills come while runs are made too. */
    private static final long PAUSE_MICROS = 10_000;

    private static final int RUNS = 300;

    @TempDir
    Path directory;

    private Path said;
    private String design;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @BeforeEach
    void write() throws IOException {
        said = directory.resolve("said.txt");
        design = Files.writeString(directory.resolve("killed.yaml"), DESIGN).toString();
    }

    @Test
    @Tag("slow")
    void fiftyKillsAtMomentsOfChanceLoseNothing() throws Exception {
        long begun = System.nanoTime();
        assertThat(sweep(PAUSE_MICROS, "whole").waitFor())
                .as(Files.readString(said))
                .isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        var random = new SplittableRandom(1);
        int kills = 0;
        int sweeps = 0;
        while (kills < 50) {
            String folder = "killed-" + ++sweeps;
            boolean done = false;
            while (!done) {
                Process process = sweep(PAUSE_MICROS, folder, "--resume");
                boolean ended = process.waitFor(whole / 8 + random.nextLong(whole), TimeUnit.MILLISECONDS);
                if (!ended) {
                    process.destroyForcibly().waitFor();
                    kills++;
                } else {
                    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
                    done = true;
                }
            }
            same("whole", folder);
        }
    }

    @Test
    void aKillLosesNothingAndLeavesNothingHalf() throws Exception {
        assertThat(sweep(0, "whole").waitFor()).as(Files.readString(said)).isZero();
        Process process = sweep(20_000, "killed");
        awaitBytes("killed", 2_000);
        process.destroyForcibly().waitFor();
        assertThat(directory.resolve("killed/outcomes.csv")).doesNotExist();
        Process resumed = sweep(0, "killed", "--resume");
        assertThat(resumed.waitFor()).as(Files.readString(said)).isZero();
        same("whole", "killed");
    }

    @Test
    void ctrlCKeepsWhatIsDoneAndTellsHowToGoOn() throws Exception {
        Process process = sweep(20_000, "stopped");
        awaitBytes("stopped", 2_000);
        new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor()).isEqualTo(143);
        String words = Files.readString(said);
        assertThat(words)
                .containsPattern(
                        "stopped; [1-9][0-9]* of " + RUNS + " runs are kept. To go on: inklusim sweep \\S+killed.yaml")
                .endsWith("--out stopped --resume\n");
        Process resumed = sweep(0, "stopped", "--resume");
        assertThat(resumed.waitFor()).as(Files.readString(said)).isZero();
        assertThat(sweep(0, "whole").waitFor()).isZero();
        same("whole", "stopped");
    }

    @Test
    void aSecondProcessIsRefused() throws Exception {
        Process first = sweep(600_000_000, "busy");
        awaitBytes("busy", 0);
        Process second = sweep(0, "busy", "--resume");
        assertThat(second.waitFor()).isEqualTo(2);
        assertThat(Files.readString(said))
                .contains("another inklusim is at work in busy (process " + first.pid() + ", since ")
                .contains("wait for it or stop it, or name another folder with --out");
        Process status = start(0, "sweep", "--status", "busy");
        String told = new String(status.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told).contains("0 of " + RUNS + " runs are done").contains("At work on it: process " + first.pid());
        first.destroyForcibly().waitFor();
    }

    private void same(String expected, String actual) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory.resolve(expected))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve(expected).resolve("store")))
                    .filter(file -> file.toString().matches(".*[.](csv|html)"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
        for (Path file : files) {
            Path other = directory
                    .resolve(actual)
                    .resolve(directory.resolve(expected).relativize(file));
            assertThat(other).hasSameBinaryContentAs(file);
        }
    }

    private Process sweep(long pauseMicros, String folder, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("sweep", design, "--out", folder, "--threads", "2", "--quiet"));
        arguments.addAll(List.of(more));
        return start(pauseMicros, arguments.toArray(String[]::new));
    }

    private Process start(long pauseMicros, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dpause.micros=" + pauseMicros));
        command.addAll(List.of("-cp", classPath(), FakeSweepMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectError(said.toFile());
        if (!List.of(arguments).contains("--status")) {
            builder.redirectOutput(directory.resolve("answer.txt").toFile());
        }
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Whole paths, since the process works in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until the first segment of a sweep holds more than so many bytes. */
    private void awaitBytes(String folder, long bytes) throws Exception {
        Path segment = directory.resolve(folder).resolve("store/segment-000001.runs");
        while (!Files.exists(segment) || Files.size(segment) <= bytes) {
            assertThat(processes.get(processes.size() - 1).isAlive())
                    .as(Files.readString(said))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
