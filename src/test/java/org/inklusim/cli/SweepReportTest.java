package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.FakeRuns;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of sweeps whose results follow a rule that the report is to find. */
class SweepReportTest {
    private static final List<OutcomeColumn> COLUMNS = List.of(
            new OutcomeColumn("sustained_job_26w", "all"),
            new OutcomeColumn("sustained_job_26w", "arrivals"),
            new OutcomeColumn("total_cost_nok", "all"));

    private static final String DESIGN = """
            name: found
            title: {en: "Is it found?", nb: "Blir det funnet?"}
            scenario: standard.yaml
            design:
              replicates: 2
              levers:
                method: factorial
                factors: {practice.kind: [standard, hybrid], portfolio.size: [20, 40, 60, 80, 100, 120]}
              uncertainties:
                method: METHOD
                factors: {parameters.hire.productivity: {from: 0.45, to: 0.85}, office.spread: {from: 0, to: 1}}
            """;

    @TempDir
    Path directory;

    private Commands commands;

    @BeforeEach
    void begin() {
        commands = new Commands(directory);
    }

    /** Hybrid does better up to 60 brukere a veileder where productivity is high; small portfolios cost more. */
    private static RunValues values(Scenario scenario, int replicate) {
        double productivity = scenario.parameters().getOrDefault("hire.productivity", 0.58);
        boolean hybrid = scenario.practice().kind() == Practice.Kind.HYBRID;
        boolean better = scenario.portfolio().size() <= 60 && productivity > 0.6;
        double jobs = 20 - scenario.portfolio().size() / 20.0 + (hybrid ? (better ? 3 : -3) : 0) + replicate;
        double cost = 1e9 / scenario.portfolio().size() + (hybrid ? 1e6 : 0);
        return new RunValues(COLUMNS, new double[] {jobs, jobs, cost}, new double[0][], new double[0][]);
    }

    private static final Experiment RULE = (scenarios, seed, check) -> replicate ->
            scenarios.stream().map(scenario -> values(scenario, replicate)).toList();

    private String design(String method) throws IOException {
        return Files.writeString(directory.resolve("found.yaml"), DESIGN.replace("METHOD", method))
                .toString();
    }

    @Test
    void theRuleIsFoundAndToldInWords() throws IOException {
        Result result = commands.run(RULE, "sweep", design("latin_hypercube\n    points: 40"), "--quiet");
        assertThat(result.code()).as(result.err()).isZero();
        Path folder = directory.resolve("output/found");
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .contains("<h1>Is it found?</h1>")
                .contains("With hybrid more keep a job for 26 weeks than with standard at")
                .containsPattern(
                        "It does so at (9[5-9]|100)% of the points where brukere per veileder is at most 60 and"
                                + " parameter hire.productivity is at least 0.(59|6)[0-9]*")
                .contains("Most keep a job for 26 weeks (2")
                .contains("practice hybrid, brukere per veileder 20");
        assertThat(result.out()).contains("Report: " + folder.resolve("report.html"));
        assertThat(folder.resolve("figures/heat-1.svg")).exists();
        assertThat(folder.resolve("figures/front.png")).exists();
        byte[] before = Files.readAllBytes(folder.resolve("report.html"));
        Result again = commands.run(RULE, "report", folder.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("report.html"))).isEqualTo(before);
        Result norwegian = commands.run(RULE, "report", folder.toString(), "--lang=nb");
        assertThat(norwegian.code()).as(norwegian.err()).isZero();
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<h1>Blir det funnet?</h1>", "Med hybrid beholder flere en jobb");
    }

    /** Three plausible sets, of which the last counts as much as the others together. */
    @Test
    void anEnsembleIsWeighed() throws IOException {
        Path sets = Files.writeString(
                directory.resolve("sets.csv"),
                "set,weight,hire.productivity,trust.start\n1,0.25,0.5,0.2\n2,0.25,0.55,0.3\n3,0.5,0.7,0.4\n");
        String design =
                Files.writeString(directory.resolve("weighed.yaml"), """
                name: weighed
                scenario: standard.yaml
                design:
                  replicates: 2
                  levers:
                    method: factorial
                    factors: {portfolio.size: [40, 80], practice.kind: [standard, hybrid]}
                """).toString();
        Result result = commands.run(RULE, "sweep", design, "--ensemble", sets.toString(), "--quiet");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).startsWith("weighed: 4 settings of the levers × 3 of what is not known");
        Path folder = directory.resolve("output/weighed");
        assertThat(Files.readAllLines(folder.resolve("points.csv")))
                .hasSize(1 + 12)
                .contains("6,2,3,0.5,40,hybrid,0.7,0.4");
        // At 40 a veileder hybrid has 3 fewer under the first two sets and 3 more under the last: none in the mean.
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .containsPattern("practice standard</th><td class=\"number\">19.5<")
                .doesNotContain("practice hybrid</th>");
        Result own =
                commands.run(RULE, "sweep", design("latin_hypercube\n    points: 4"), "--ensemble", sets.toString());
        assertThat(own.code()).isEqualTo(2);
        assertThat(own.err()).contains("found.yaml:9:3: expected a design without uncertainties with --ensemble");
    }

    @Test
    void whatMattersIsToldAndWhatDoesNotIsNot() throws IOException {
        Result result =
                commands.run(RULE, "sensitivity", design("morris\n    trajectories: 10"), "--quiet", "--replicates=1");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .containsPattern("with practice.kind hybrid, portfolio.size 40:\n.*\n  hire.productivity +[1-9]")
                .containsPattern("  office.spread +0.00 \\[0.00, 0.00\\]");
        List<String> rows = Files.readAllLines(directory.resolve("output/found/sensitivity.csv"));
        assertThat(rows.get(0)).isEqualTo("setting,against,outcome,group,factor,index,value,ci_low,ci_high");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("8,,sustained_job_26w,arrivals,parameters.hire.productivity,mu_star,"));
        assertThat(directory.resolve("output/found/figures/sensitivity-1.svg")).exists();
        assertThat(Files.readString(directory.resolve("output/found/report.html")))
                .containsPattern(
                        "Job kept for 26 weeks, with practice.kind standard, portfolio.size 20: what matters most"
                                + " is parameter hire.productivity \\(mu\\* [0-9.]+, [0-9.]+ to [0-9.]+\\); ");
        Result stored = commands.run(
                RULE, "sensitivity", directory.resolve("output/found").toString());
        assertThat(result.out()).endsWith(stored.out());
        Result json = commands.run(
                RULE, "sensitivity", directory.resolve("output/found").toString(), "--format=json");
        JsonNode tables = new ObjectMapper().readTree(json.out()).get("sensitivity");
        JsonNode first = tables.get(0).get("indices").get(0);
        assertThat(first.get("factor").asText()).isEqualTo("parameters.hire.productivity");
        assertThat(first.get("ci_low").asDouble())
                .isLessThanOrEqualTo(first.get("value").asDouble());
        Result again = commands.run(
                RULE,
                "sensitivity",
                directory.resolve("found.yaml").toString(),
                "--resume",
                "--quiet",
                "--format=json",
                "--replicates=1");
        assertThat(again.out()).isEqualTo(json.out());
    }

    @Test
    void aDesignThatCannotTellIsRefused() throws IOException {
        String design = design("latin_hypercube\n    points: 4");
        Result result = commands.run(new FakeRuns(0, 0), "sensitivity", design);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("expected levers or uncertainties with the method morris or saltelli");
    }
}
