package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.design.DesignReader;
import org.inklusim.experiment.sweep.Sql;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's samples of reading results, run as they stand: SQL by DuckDB, Python and R where the machine has them
 * ({@code .ci/slow} sees to it that it has).
 */
class ReadmeSamplesTest {
    private static final List<OutcomeColumn> COLUMNS =
            List.of(new OutcomeColumn("sustained_job_26w", "all"), new OutcomeColumn("sustained_job_26w", "arrivals"));

    /** What the runs below give, by practice and brukere a veileder. */
    private static final Map<String, Double> KNOWN = new TreeMap<>();

    @TempDir
    static Path folder;

    private static String readme;

    private static RunValues values(Scenario scenario) {
        int kind = scenario.practice().kind() == Practice.Kind.STANDARD
                ? 1
                : scenario.practice().kind() == Practice.Kind.HYBRID ? 2 : 3;
        double jobs = kind + scenario.portfolio().size() / 1000.0;
        return new RunValues(COLUMNS, new double[] {-1, jobs}, new double[0][], new double[0][]);
    }

    @BeforeAll
    static void makeResults() throws IOException {
        readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        Experiment rule = (scenarios, seed, check) ->
                replicate -> scenarios.stream().map(ReadmeSamplesTest::values).toList();
        Commands commands = new Commands(folder);
        Commands.Result sweep = commands.run(rule, "sweep", "scenarios/sweeps/smoke.yaml", "--quiet");
        assertThat(sweep.code()).as(sweep.err()).isZero();
        Commands.Result compared = commands.run(
                "compare", Commands.STANDARD, Commands.HYBRID, Commands.JOBBSPESIALIST, "--replicates=3", "--quiet");
        assertThat(compared.code()).as(compared.err()).isZero();
        for (int size : new int[] {30, 60, 100}) {
            KNOWN.put("standard " + size, 1 + size / 1000.0);
            KNOWN.put("hybrid " + size, 2 + size / 1000.0);
            if (size < 100) {
                KNOWN.put("jobbspesialist " + size, 3 + size / 1000.0);
            }
        }
    }

    @Test
    void theDesignCanBeRead() throws IOException {
        List<String> designs = samples("yml");
        assertThat(designs).hasSize(1);
        Path file = Files.writeString(folder.resolve("my-sweep.yaml"), designs.get(0));
        assertThat(DesignReader.read(file.toString(), List.of()).points()).isGreaterThan(100);
    }

    @Test
    void sql() throws Exception {
        List<String> samples = samples("sql");
        assertThat(samples).hasSize(1);
        Map<String, Double> said = new TreeMap<>();
        for (List<String> row : Sql.rows(folder.resolve("output/smoke/runs.duckdb"), samples.get(0))) {
            said.put(row.get(0) + " " + (int) Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
        }
        same(said);
    }

    @Test
    void python() throws Exception {
        List<String> samples = samples("python");
        assertThat(samples).hasSize(2);
        sweep(run(samples.get(0), "python3", "-"));
        comparison(run(samples.get(1), "python3", "-"));
    }

    @Test
    void r() throws Exception {
        List<String> samples = samples("r");
        assertThat(samples).hasSize(2);
        sweep(run(
                "options(digits = 12)\n" + samples.get(0),
                "Rscript",
                "-e",
                "source(file('stdin'), print.eval = TRUE)"));
        comparison(run(samples.get(1), "Rscript", "-e", "source(file('stdin'), print.eval = TRUE)"));
    }

    private static List<String> samples(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String run(String sample, String... command) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not on this machine");
            throw e;
        }
        try (var in = process.getOutputStream()) {
            in.write(sample.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }

    private static void sweep(String said) {
        Map<String, Double> means = new TreeMap<>();
        Pattern.compile("(standard|hybrid|jobbspesialist) +([0-9]+) +([0-9.]+)")
                .matcher(said)
                .results()
                .forEach(row -> means.put(row.group(1) + " " + row.group(2), Double.parseDouble(row.group(3))));
        same(means);
    }

    private static void same(Map<String, Double> means) {
        assertThat(means.keySet()).isEqualTo(KNOWN.keySet());
        KNOWN.forEach((name, value) -> assertThat(means.get(name)).as(name).isCloseTo(value, within(1e-9)));
    }

    /** Both scenarios with a difference and its interval, as comparison.csv has them. */
    private static void comparison(String said) throws IOException {
        List<String> rows = new ArrayList<>(
                Files.readAllLines(folder.resolve("output/standard-vs-hybrid-jobbspesialist/comparison.csv")));
        rows.removeIf(row -> !row.contains(",sustained_job_26w,all,"));
        assertThat(rows).hasSize(2);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            assertThat(said).containsPattern(cells[1] + " +" + digits(cells[6]) + "[0-9]* +" + digits(cells[7]));
        }
    }

    /** The beginning of a number, as far as programs print it alike. */
    private static String digits(String number) {
        return Pattern.quote(number.substring(0, Math.min(number.length(), 4)));
    }
}
