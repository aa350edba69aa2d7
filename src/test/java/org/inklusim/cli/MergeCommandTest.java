package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.FakeRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeCommandTest {
    private static final String DESIGN = """
            name: parts
            scenario: standard.yaml
            design:
              replicates: 2
              levers:
                method: factorial
                factors: {portfolio.size: [40, 60]}
              uncertainties:
                method: latin_hypercube
                points: 5
                factors: {parameters.hire.productivity: range}
            """;

    @TempDir
    Path directory;

    private String design;
    private Commands commands;

    @BeforeEach
    void write() throws IOException {
        design = Files.writeString(directory.resolve("parts.yaml"), DESIGN).toString();
        commands = new Commands(directory);
    }

    /** Eleven parts of ten points: one of them has nothing to do. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "11"})
    void shardsGiveTheBytesOfOneProcess(int shards) throws IOException {
        assertThat(sweep("--out=" + directory.resolve("one")).code()).isZero();
        List<String> merge = new ArrayList<>(List.of("merge", "--out=" + directory.resolve("merged")));
        for (int shard = shards; shard >= 1; shard--) {
            Path folder = directory.resolve("shard-" + shard);
            Result part = sweep("--shard=" + shard + "/" + shards, "--out=" + folder);
            assertThat(part.code()).as(part.err()).isZero();
            merge.add(folder.toString());
        }
        Result merged = commands.run(new FakeRuns(0, 0), merge.toArray(String[]::new));
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("20 of 20 runs are done");
        for (String table : List.of("points.csv", "outcomes.csv", "failures.csv")) {
            assertThat(directory.resolve("merged").resolve(table))
                    .hasSameBinaryContentAs(directory.resolve("one").resolve(table));
        }
    }

    @Test
    void shardsThatDoNotFitAreRefused() {
        sweep("--shard=1/3", "--out=" + directory.resolve("a"));
        sweep("--shard=2/3", "--out=" + directory.resolve("b"));
        sweep("--shard=2/3", "--out=" + directory.resolve("again"));
        sweep("--shard=3/3", "--seed=2", "--out=" + directory.resolve("seed"));
        sweep("--shard=3/4", "--out=" + directory.resolve("four"));
        sweep("--shard=3/3", "--set=population.brukere=500", "--out=" + directory.resolve("other"));
        assertThat(merge("a", "b")).contains("shards are missing: 3/3");
        assertThat(merge("a", "b", "again")).contains("are both shard 2/3");
        assertThat(merge("a", "b", "seed")).contains("their seeds differ");
        assertThat(merge("a", "b", "four")).contains("parts of 4 and of 3");
        assertThat(merge("a", "b", "other")).contains("their designs, scenarios or settings differ");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    private String merge(String... folders) {
        Stream<String> names =
                Stream.of(folders).map(name -> directory.resolve(name).toString());
        Result result = commands.run(
                new FakeRuns(0, 0),
                Stream.concat(Stream.of("merge", "--out=" + directory.resolve("out")), names)
                        .toArray(String[]::new));
        assertThat(result.code()).isEqualTo(2);
        return result.err();
    }

    private Result sweep(String... more) {
        return commands.run(
                new FakeRuns(0, 0),
                Stream.concat(Stream.of("sweep", design, "--quiet"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void theEnvironmentSaysWhichPartThisIs() {
        assertThat(Shard.parse(
                        "auto",
                        Map.of(
                                "SLURM_ARRAY_TASK_ID", "3",
                                "SLURM_ARRAY_TASK_MIN", "1",
                                "SLURM_ARRAY_TASK_MAX", "8",
                                "SLURM_ARRAY_TASK_COUNT", "8")))
                .isEqualTo(new Shard(3, 8));
        assertThat(Shard.parse("auto", Map.of("SLURM_ARRAY_TASK_ID", "5", "INKLUSIM_SHARDS", "8")))
                .isEqualTo(new Shard(5, 8));
        assertThat(Shard.parse("auto", Map.of("JOB_COMPLETION_INDEX", "0", "INKLUSIM_SHARDS", "4")))
                .isEqualTo(new Shard(1, 4));
        assertThat(Shard.parse("2/4", Map.of())).isEqualTo(new Shard(2, 4));
        assertThatThrownBy(() -> Shard.parse("auto", Map.of())).hasMessageContaining("given neither");
        assertThatThrownBy(() -> Shard.parse("auto", Map.of("JOB_COMPLETION_INDEX", "4", "INKLUSIM_SHARDS", "4")))
                .hasMessageContaining("expected a part from 1 to 4");
        assertThatThrownBy(() -> Shard.parse("auto", Map.of("JOB_COMPLETION_INDEX", "4")))
                .hasMessageContaining("INKLUSIM_SHARDS, given none");
        assertThatThrownBy(() -> Shard.parse(
                        "auto",
                        Map.of(
                                "SLURM_ARRAY_TASK_ID", "3",
                                "SLURM_ARRAY_TASK_MIN", "3",
                                "SLURM_ARRAY_TASK_MAX", "7",
                                "SLURM_ARRAY_TASK_COUNT", "2")))
                .hasMessageContaining("set INKLUSIM_SHARDS=N");
    }
}
