package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.FakeRuns;
import org.inklusim.experiment.Laboratory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    private static final String DESIGN = """
            name: little
            scenario: standard.yaml
            design:
              replicates: 3
              levers:
                method: factorial
                factors: {practice.kind: [standard, hybrid], portfolio.size: [40, 60]}
              uncertainties:
                method: latin_hypercube
                points: 5
                factors: {parameters.hire.productivity: range}
            """;
    private static final Experiment RUNS = new FakeRuns(0, 0);
    private static final List<String> TABLES = List.of("points.csv", "outcomes.csv", "failures.csv");

    @TempDir
    Path directory;

    private String design;
    private Commands commands;

    @BeforeEach
    void write() throws IOException {
        design = Files.writeString(directory.resolve("little.yaml"), DESIGN).toString();
        commands = new Commands(directory);
    }

    @Test
    void everyRunStandsInTheOrderOfTheDesign() throws IOException {
        Result result = sweep(RUNS, "--threads=3", "--quiet");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith(
                        "little: 4 settings of the levers × 5 of what is not known, 3 replicates each; 60 of 60 runs")
                .endsWith("Results: " + directory.resolve("output/little") + "\n");
        List<String> rows = Files.readAllLines(directory.resolve("output/little/outcomes.csv"));
        assertThat(rows).hasSize(1 + 60 * 4);
        assertThat(rows.get(0))
                .isEqualTo("design_point,practice.kind,portfolio.size,parameters.hire.productivity,scenario,replicate,"
                        + "outcome,group,value");
        assertThat(rows.get(1)).matches("1,standard,40,0[.][0-9]+,standard,1,sustained_job_26w,all,[0-9.]+");
        assertThat(rows.get(240)).matches("20,hybrid,60,0[.][0-9]+,standard,3,close_cases_per_100_brukere,all,[0-9.]+");
        assertThat(Files.readAllLines(directory.resolve("output/little/failures.csv")))
                .hasSize(1);
    }

    @Test
    void threadsAndWhatWasDoneBeforeChangeNoByte() throws IOException {
        sweep(RUNS, "--threads=1", "--quiet", "--out=" + directory.resolve("one"));
        sweep(RUNS, "--threads=4", "--quiet", "--out=" + directory.resolve("four"));
        sweep(RUNS, "--replicates=1", "--quiet", "--out=" + directory.resolve("grown"));
        Result grown = sweep(RUNS, "--resume", "--quiet", "--out=" + directory.resolve("grown"));
        assertThat(grown.code()).as(grown.err()).isZero();
        for (String table : TABLES) {
            assertThat(directory.resolve("four").resolve(table)).hasSameBinaryContentAs(one(table));
            assertThat(directory.resolve("grown").resolve(table)).hasSameBinaryContentAs(one(table));
        }
    }

    private Path one(String table) {
        return directory.resolve("one").resolve(table);
    }

    @Test
    void failedRunsAreRecordedAndTriedAgain() throws IOException {
        sweep(RUNS, "--quiet", "--out=" + directory.resolve("one"));
        Path folder = directory.resolve("failing");
        Result failing = sweep(new FakeRuns(0, 7), "--quiet", "--out=" + folder);
        assertThat(failing.code()).isEqualTo(1);
        List<String> failures = Files.readAllLines(folder.resolve("failures.csv"));
        assertThat(failures.size()).isGreaterThan(2);
        assertThat(failures.get(1)).contains("IllegalStateException: made to fail", "FakeRuns.values");
        assertThat(failing.err())
                .contains(" of 60 runs failed; all are in failures.csv.")
                .containsPattern("To see it again: inklusim sweep \\S+little.yaml --rerun [0-9]+:[0-9]+\n");
        assertThat(failing.out()).doesNotContain("60 of 60");
        Result again = sweep(RUNS, "--quiet", "--resume", "--out=" + folder);
        assertThat(again.code()).as(again.err()).isZero();
        for (String table : TABLES) {
            assertThat(folder.resolve(table)).hasSameBinaryContentAs(one(table));
        }
    }

    @Test
    void failFastStopsAtTheFirst() {
        Result result = sweep(new FakeRuns(0, 3), "--fail-fast", "--threads=1", "--out=" + directory.resolve("fast"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("1 of 60 runs failed");
    }

    @Test
    void aTornEndAndAChangedByteCostTheirRunsOnly() throws IOException {
        sweep(RUNS, "--quiet", "--out=" + directory.resolve("one"));
        Path folder = directory.resolve("torn");
        sweep(RUNS, "--quiet", "--out=" + folder);
        Path segment = folder.resolve("store/segment-000001.runs");
        long size = Files.size(segment);
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(size - 17);
        }
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        Result status = commands.run(RUNS, "sweep", "--status", folder.toString());
        assertThat(status.out())
                .containsPattern("(2[0-9]|3[0-9]) of 60 runs are done")
                .contains("Nobody is at work");
        Result resumed = sweep(RUNS, "--quiet", "--resume", "--out=" + folder);
        assertThat(resumed.code()).as(resumed.err()).isZero();
        for (String table : TABLES) {
            assertThat(folder.resolve(table)).hasSameBinaryContentAs(one(table));
        }
    }

    @Test
    void anotherSweepIsNotMixedIn() throws IOException {
        Path folder = directory.resolve("mine");
        sweep(RUNS, "--quiet", "--out=" + folder);
        assertThat(sweep(RUNS, "--out=" + folder).err())
                .contains("holds a sweep; add --resume to go on with it, or --force");
        assertThat(sweep(RUNS, "--out=" + folder, "--resume", "--seed=2").err()).contains("was begun with --seed 1");
        assertThat(sweep(RUNS, "--out=" + folder, "--resume", "--set=population.brukere=500")
                        .err())
                .contains("is of another design, of other scenarios or of other settings (little)");
        assertThat(sweep(RUNS, "--out=" + folder, "--resume", "--shard=1/2").err())
                .contains("is of shard 1/1");
        Result forced = sweep(RUNS, "--out=" + folder, "--force", "--seed=2", "--quiet");
        assertThat(forced.code()).as(forced.err()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".runs"))).hasSize(1);
        }
        Files.writeString(folder.resolve("mine.txt"), "keep me");
        assertThat(sweep(RUNS, "--out=" + folder, "--force", "--quiet").code()).isZero();
        assertThat(folder.resolve("mine.txt")).hasContent("keep me");
    }

    @Test
    void resumingWithoutAFolderFindsTheLatestOrBeginsAfresh() {
        assertThat(sweep(RUNS, "--resume", "--quiet").out()).contains("60 of 60");
        assertThat(sweep(RUNS, "--quiet").out()).endsWith("little-2\n");
        assertThat(sweep(RUNS, "--resume", "--quiet").out()).endsWith("little-2\n");
        assertThat(sweep(RUNS, "--resume", "--quiet", "--seed=3").out()).endsWith("little-3\n");
    }

    @Test
    void aDryRunRunsNothing() throws IOException {
        Result result = sweep(RUNS, "--dry-run", "--threads=2");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("4 settings of the levers × 5 of what is not known = 20 points; with 3 replicates 60 runs.")
                .containsPattern("Expected: 0:0[0-9] with 2 threads, and [0-9]+ MB of disk.");
        assertThat(directory.resolve("output")).doesNotExist();
    }

    @Test
    void pointsWhoseValuesDoNotGoTogetherFailAndAreTold() throws IOException {
        Files.writeString(directory.resolve("bad.yaml"), """
                name: bad
                scenario: standard.yaml
                set: {practice.kind: jobbspesialist}
                design:
                  replicates: 2
                  levers:
                    method: factorial
                    factors: {portfolio.size: [50, 100], practice.jobbspesialist.count: [2, 12]}
                """);
        String file = directory.resolve("bad.yaml").toString();
        Result dry = commands.run(RUNS, "sweep", file, "--dry-run");
        assertThat(dry.code()).isEqualTo(2);
        assertThat(dry.err()).contains("at point 4").contains("the values do not go together");
        Result result = commands.run(RUNS, "sweep", file, "--quiet");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("2 of 8 runs failed");
        String part = directory.resolve("part").toString();
        commands.run(RUNS, "sweep", file, "--quiet", "--shard=1/1", "--out", part);
        Result merged = commands.run(
                RUNS, "merge", part, "--out", directory.resolve("all").toString());
        assertThat(merged.code()).isEqualTo(1);
        assertThat(merged.err()).containsPattern("To see it again: inklusim sweep \\S+bad.yaml --rerun 4:1\n");
    }

    @Test
    void oneRunCanBeSeenAgainWithItsEvents() throws IOException {
        String[] small = {
            "sweep",
            design,
            "--set=population.brukere=60",
            "--set=horizon.weeks=20",
            "--set=horizon.burn_in=4",
            "--quiet"
        };
        Result all = commands.run(Laboratory.EXPERIMENT, small);
        assertThat(all.code()).as(all.err()).isZero();
        String[] again =
                Stream.concat(Stream.of(small), Stream.of("--rerun=13:2")).toArray(String[]::new);
        Result one = commands.run(Laboratory.EXPERIMENT, again);
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out()).contains("It gave the same numbers as the run in");
        assertThat(Files.readAllLines(directory.resolve("output/little-rerun-13-2/events.csv")))
                .hasSizeGreaterThan(20)
                .first()
                .isEqualTo("week,event,mechanism,who,id,with,with_id,what,amount,threshold,reasons");
    }

    @Test
    void wrongUseIsTold() {
        assertThat(commands.run(RUNS, "sweep").err()).contains("expected a design file");
        assertThat(commands.run(RUNS, "sweep", directory.resolve("litle.yaml").toString())
                        .err())
                .contains("litle.yaml:1:1: expected a design file")
                .endsWith("(no such file); nearest: little.yaml\n");
        assertThat(sweep(RUNS, "--rerun=3").err()).contains("expected POINT:REPLICATE");
        assertThat(sweep(RUNS, "--rerun=99:1").err()).contains("expected a point from 1 to 20");
        assertThat(sweep(RUNS, "--shard=3/2").err()).contains("expected a part from 1 to 2");
        assertThat(sweep(RUNS, "--force").err()).contains("name it with --out DIR");
        assertThat(commands.run(RUNS, "sweep", "--status", directory.toString()).code())
                .isEqualTo(2);
    }

    private Result sweep(Experiment experiment, String... more) {
        return commands.run(
                experiment,
                Stream.concat(Stream.of("sweep", design), Stream.of(more)).toArray(String[]::new));
    }
}
