package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sweep of 100,000 runs against one of 100: the same heap does for both, and what is finished is found in seconds. */
@Timeout(1_800)
@Tag("slow")
class SweepSizeTest {
    /** Megabytes of heap: what the smaller sweep needs, and a little more. */
    private static final String HEAP = "-Xmx48m";

    private static final long SECONDS = 30;

    private static final String DESIGN = """
            name: large
            scenario: standard.yaml
            design:
              replicates: 10
              levers:
                method: factorial
                factors: {portfolio.size: [20, 40, 60, 80, 100], practice.kind: [standard, hybrid]}
              uncertainties:
                method: latin_hypercube
                points: POINTS
                factors: {parameters.hire.productivity: range, parameters.trust.start: range}
            """;

    @TempDir
    Path directory;

    @Test
    void aThousandTimesAsManyRunsNeedNoLargerHeap() throws Exception {
        assertThat(sweep(1)).contains("100 of 100 runs are done");
        assertThat(sweep(1_000)).contains("100000 of 100000 runs are done");
        assertThat(Files.readAllBytes(directory.resolve("of-1000/report.html"))).isNotEmpty();
        try (Stream<String> rows = Files.lines(directory.resolve("of-1000/outcomes.csv"))) {
            assertThat(rows.count()).isEqualTo(1 + 4 * 100_000);
        }
        long begun = System.nanoTime();
        assertThat(sweep(1_000)).contains("100000 of 100000 runs are done");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)).isLessThan(SECONDS);
    }

    private String sweep(int points) throws IOException, InterruptedException {
        Path design = Files.writeString(
                directory.resolve("large-" + points + ".yaml"), DESIGN.replace("POINTS", String.valueOf(points)));
        Path said = directory.resolve("said.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FakeSweepMain.class.getName()));
        command.addAll(List.of("sweep", design.toString(), "--threads", "2", "--quiet", "--resume"));
        command.addAll(List.of("--out", directory.resolve("of-" + points).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }
}
