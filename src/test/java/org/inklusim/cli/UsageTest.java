package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.JOBBSPESIALIST;
import static org.inklusim.cli.Commands.STANDARD;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Experiment;
import org.inklusim.report.Language;
import org.inklusim.report.Layout;
import org.inklusim.report.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "comapre a b | unknown command comapre; nearest: compare",
                "frobnicate | unknown command frobnicate",
                "run S --replicate 5 | unknown option --replicate; nearest: --replicates",
                "run S --sed=5 | unknown option --sed; nearest: --seed",
                "run S other.yaml | unexpected argument other.yaml",
                "run S --replicates 0 | --replicates: expected a whole number from 1 to 100,000, given 0",
                "run S --replicates 100001 | --replicates: expected a whole number from 1 to 100,000, given 100001",
                "run S --replicates 1e3 | --replicates: expected a whole number from 1 to 100,000, given 1e3",
                "run S --threads 0 | --threads: expected a whole number from 1 to 1,024, given 0",
                "run S --threads -1 | --threads: expected a whole number from 1 to 1,024, given -1",
                "run S --seed x | --seed: expected a whole number from -9223372036854775808 to 9223372036854775807,"
                        + " given x",
                "run S --precision 0 | --precision: expected a number above 0 and at most 100, in percent, given 0",
                "run S --precision 2,5 | --precision: expected a number above 0 and at most 100, in percent, given 2,5;"
                        + " write a point, not a comma",
                "run S --precision NaN | --precision: expected a number above 0 and at most 100, in percent, given NaN",
                "run S --check ful | --check: expected none, phase or full, given ful; nearest: full",
                "run S --lang no | --lang: expected en or nb, given no; nearest: nb",
                "run S --format yaml | --format: expected text or json, given yaml",
                "run S --seed 1 --seed 2 | option '--seed' (S) should be specified only once",
                "run S --precision 5 --replicates 5 | give either --replicates or --precision, not both",
                "run S --force | --force replaces older results in a folder; name it with --out DIR",
                "run | Missing required parameter: 'SCENARIO'",
                "compare S | Missing required parameter: 'OTHER'",
            })
    void wrongUsageIsAnsweredWithWhatWasExpected(String arguments, String message) throws IOException {
        Result result = new Commands(directory)
                .run(arguments.replace(" S", " " + STANDARD).split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines().findFirst()).hasValue(message);
        assertThat(result.err()).doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void withoutACommandTheHelpIsNamed() {
        Result result = new Commands(directory).run();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("expected a command\nHelp: inklusim --help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "compare --help"})
    void helpIsAnAnswer(String arguments) {
        Result result = new Commands(directory).run(arguments.split(" "));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Usage: inklusim").contains("--help");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void theVersionNamesTheCommit() {
        Result result = new Commands(directory).run("--version");
        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("inklusim \\S+ \\(commit \\S+\\)\nJava .*\n");
    }

    @Test
    void theSameScenarioTwiceIsRefused() {
        Result result = new Commands(directory).run("compare", STANDARD, HYBRID, STANDARD);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(STANDARD + " and " + STANDARD + " are both named standard; results need a name for each"
                        + " (name: …)\n");
    }

    @Test
    void drawnPortfoliosThatLeaveNoVeilederAreRefusedBeforeAnythingRuns() {
        Result result = new Commands(directory)
                .run(
                        Commands.INVENTED,
                        "compare",
                        STANDARD,
                        JOBBSPESIALIST,
                        "--set=portfolio.distribution=afi24",
                        "--set=population.brukere=200");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains(JOBBSPESIALIST + ": expected practice.jobbspesialist.count below the veiledere");
        assertThat(directory.resolve("output")).doesNotExist();
    }

    @Test
    void errorsInScenariosBeginWithTheirPlace() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.yaml"), "name: mine\nextend: standard.yaml\n");
        Result result = new Commands(directory).run("run", file.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith(file + ":2:1: ");
        assertThat(directory.resolve("output")).doesNotExist();
        assertThat(new Commands(directory)
                        .run("run", STANDARD, "--set", "portfolio.sise=3")
                        .err())
                .startsWith("--set portfolio.sise: ");
    }

    @Test
    void anUnexpectedErrorIsOneLineUnlessMoreIsAskedFor() {
        Experiment broken = (scenarios, seed, check) -> {
            throw new IllegalStateException("broken");
        };
        Result brief = new Commands(directory).run(broken, "run", STANDARD);
        assertThat(brief.code()).isEqualTo(1);
        assertThat(brief.err())
                .isEqualTo("unexpected error: java.lang.IllegalStateException: broken (--stacktrace shows where)\n");
        assertThat(new Commands(directory)
                        .run(broken, "run", STANDARD, "--stacktrace")
                        .err())
                .contains("\tat org.inklusim.cli");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailure() {
        var err = new StringWriter();
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var session = new Session(
                new PrintWriter(full),
                new PrintWriter(err),
                false,
                Layout.of(0, false),
                directory,
                List.of("run", STANDARD, "--replicates", "2", "--quiet"),
                new Interruption(),
                Commands.INVENTED,
                Reports::write);
        assertThat(new App(session).run()).isEqualTo(1);
        assertThat(err.toString()).isEqualToNormalizingNewlines("the answer could not be written to standard output\n");
        assertThat(directory.resolve("output/standard/outcomes.csv")).exists();
    }

    @Test
    void manyProgressLinesStayFew() {
        var err = new StringWriter();
        long[] clock = {0};
        var progress = new ProgressLine(Messages.in(Language.EN), new PrintWriter(err), false, () -> clock[0]);
        for (int done = 1; done <= 1_000; done++) {
            clock[0] = 1_000 * done;
            progress.report(done, 1_000);
        }
        progress.close();
        assertThat(err.toString().lines())
                .hasSize(10)
                .startsWith("100 of 1000 replicates, 15:00 left", "200 of 1000 replicates, 13:20 left");
    }

    @Test
    void aTerminalHasOneLine() {
        var err = new StringWriter();
        long[] clock = {0};
        var progress = new ProgressLine(Messages.in(Language.EN), new PrintWriter(err), true, () -> clock[0]);
        progress.report(0, 3);
        clock[0] = 7_200_000;
        progress.report(1, 3);
        clock[0] = 7_201_000;
        progress.report(3, 3);
        progress.close();
        assertThat(err.toString())
                .isEqualTo("\r0 of 3 replicates" + "\r1 of 3 replicates, 4:00:00 left"
                        + "\r3 of 3 replicates, 0:00 left   " + "\r" + " ".repeat(28) + "\r");
    }
}
