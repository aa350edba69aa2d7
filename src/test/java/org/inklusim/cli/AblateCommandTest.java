package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.STANDARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Laboratory;
import org.inklusim.scenario.MechanismCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AblateCommandTest {
    @TempDir
    Path directory;

    private Result ablate(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "ablate",
                STANDARD,
                HYBRID,
                "--set=population.brukere=40",
                "--set=population.employers=20",
                "--set=portfolio.size=20",
                "--set=horizon.burn_in=8",
                "--set=horizon.weeks=80",
                "--quiet"));
        all.addAll(List.of(more));
        return new Commands(directory).run(Laboratory.EXPERIMENT, all.toArray(String[]::new));
    }

    @Test
    void theDifferenceIsSharedOutAndTheReportRebuilt() throws IOException {
        Path out = directory.resolve("out");
        Result result = ablate("--replicates", "2", "--out", out.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("hybrid differs from standard by", "Shapley", "The rest: the frame, without switches");
        List<String> rows = Files.readAllLines(out.resolve("ablation.csv"));
        int singles = MechanismCatalogue.shipped().switches().size();
        assertThat(rows.get(0))
                .isEqualTo("base,scenario,outcome,group,kind,id,value,ci_low,ci_high,n,spread_low,spread_high");
        assertThat(rows).filteredOn(row -> row.contains(",all,single,")).hasSize(singles);
        assertThat(rows).filteredOn(row -> row.contains(",all,group,")).hasSize(5);
        for (String group : List.of("A", "B", "C", "D", "E")) {
            double parts = rows.stream()
                    .filter(row -> row.contains(",all,single," + group))
                    .mapToDouble(row -> Double.parseDouble(row.split(",")[6]))
                    .sum();
            String share = rows.stream()
                    .filter(row -> row.contains(",all,group," + group + ","))
                    .findFirst()
                    .orElseThrow();
            assertThat(parts).as(group).isEqualTo(Double.parseDouble(share.split(",")[6]), within(1e-6));
        }
        List<String> steps = Files.readAllLines(out.resolve("ablation_orders.csv"));
        assertThat(steps).hasSize(1 + 2 * singles).startsWith("replicate,order,id,without,with");
        String page = Files.readString(out.resolve("report.html"));
        assertThat(page).contains("What carries the difference").doesNotContain("{0}", "NaN");
        Files.delete(out.resolve("report.html"));
        assertThat(new Commands(directory).run("report", out.toString()).code()).isZero();
        assertThat(textOf(Files.readString(out.resolve("report.html")))).isEqualTo(textOf(page));
    }

    @Test
    void whatItTakesIsToldBeforehand() {
        int singles = MechanismCatalogue.shipped().switches().size();
        int ways = 32 + 3 * (singles - 5);
        Result result = ablate("--replicates", "7", "--orders", "3", "--dry-run", "--out", "never");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith(2 * 7 * ways + " runs: 7 replicates of both scenarios with mechanisms off in " + ways
                        + " ways. Expected time: ");
        assertThat(directory.resolve("never")).doesNotExist();
    }

    private static String textOf(String page) {
        return page.replaceAll("base64,[^\"]*", "");
    }

    @Test
    void anotherOutcomeAndOnlyGroupsAsJson() {
        Result result = ablate(
                "--replicates",
                "1",
                "--groups",
                "--outcome",
                "contact_interval_weeks",
                "--format",
                "json",
                "--set",
                "mechanisms.A1=off");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("\"outcome\" : \"contact_interval_weeks\"")
                .doesNotContain("single", "Owen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--precision 5 | ablate takes --replicates, not --precision",
                "--events x.csv | ablate writes no events; use compare with --events",
                "--orders 0 | --orders: expected 1 to 100, given 0",
                "--outcome sustained_job | --outcome: expected the id of an outcome (inklusim describe outcomes), given"
                        + " sustained_job; nearest: sustained_jobs",
            })
    void mistakesAreAnswered(String arguments, String message) {
        Result result = ablate(arguments.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines().findFirst().orElseThrow()).startsWith(message.replaceAll("; nearest.*", ""));
    }
}
