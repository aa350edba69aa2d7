package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.JOBBSPESIALIST;
import static org.inklusim.cli.Commands.STANDARD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Laboratory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from scenario files to results, with the model itself in a small office. */
class RealModelTest {
    @TempDir
    Path directory;

    @Test
    void neitherThreadsNorChecksChangeAByte() throws Exception {
        Result one = compare("one", "--threads", "1", "--check", "full");
        Result three = compare("three", "--threads", "3");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(three.out()).isEqualTo(one.out());
        for (String file : List.of("outcomes.csv", "weekly.csv", "comparison.csv")) {
            assertThat(directory.resolve("three").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("one").resolve(file));
        }
    }

    @Test
    void theTablesAreTidy() throws Exception {
        assertThat(compare("one").code()).isZero();
        for (String file : List.of("outcomes.csv", "weekly.csv", "comparison.csv")) {
            List<String> lines = Files.readAllLines(directory.resolve("one").resolve(file));
            long columns = lines.get(0).chars().filter(c -> c == ',').count();
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.chars().filter(c -> c == ',').count()).isEqualTo(columns);
                assertThat(line)
                        .matches("([a-z][a-z0-9_-]*|-?[0-9]+(\\.[0-9]+)?|,)*")
                        .doesNotContainPattern("(?i)(^|,)(nan|na|inf|infinity)(,|$)");
            });
        }
        assertThat(directory.resolve("one/comparison.csv"))
                .content()
                .contains("standard,hybrid,sustained_job_26w,close_case,")
                .contains("standard,jobbspesialist,total_cost_nok,all,");
    }

    private Result compare(String out, String... more) {
        List<String> arguments = Shell.with(
                List.of(
                        "compare",
                        STANDARD,
                        HYBRID,
                        JOBBSPESIALIST,
                        "--replicates=3",
                        "--format=json",
                        "--set=population.brukere=240",
                        "--set=horizon.weeks=80",
                        "--set=horizon.burn_in=20",
                        "--out=" + directory.resolve(out)),
                more);
        return new Commands(directory).run(Laboratory.EXPERIMENT, arguments.toArray(String[]::new));
    }
}
