package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.JOBBSPESIALIST;
import static org.inklusim.cli.Commands.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.EqualCost;
import org.inklusim.analysis.NearestWhole.Limit;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.Headcount;
import org.inklusim.experiment.Laboratory;
import org.inklusim.experiment.Replicate;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.agent.State;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.report.EqualCostFile;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EqualMoneyTest {
    private static final double POST = 2_000_000;
    private static final List<OutcomeColumn> COLUMNS =
            List.of(new OutcomeColumn("sustained_job_26w", "all"), new OutcomeColumn("total_cost_nok", "all"));

    @TempDir
    Path directory;

    private Commands commands;

    @BeforeEach
    void begin() {
        commands = new Commands(directory);
    }

    /** A post costs two million whoever holds it; other practices cost so much more, in replicate r some kroner more. */
    private static Experiment invented(double more) {
        return (scenarios, seed, check) -> replicate -> scenarios.stream()
                .map(scenario -> run(scenario, replicate, more))
                .toList();
    }

    private static RunValues run(Scenario scenario, int replicate, double more) {
        double posts = Headcount.perOffice(scenario, 1, 1);
        double cost = POST * posts + replicate + (scenario.practice().kind() == Practice.Kind.STANDARD ? 0 : more);
        return new RunValues(
                COLUMNS,
                new double[] {10 + posts, cost},
                new double[Indicator.values().length][3],
                new double[State.count()][State.count()]);
    }

    private Result compare(Experiment experiment, String... arguments) {
        List<String> all = Shell.with(
                List.of("compare", STANDARD, "--equal-cost", "--replicates=3", "--quiet", "--out=" + out()), arguments);
        return commands.run(experiment, all.toArray(String[]::new));
    }

    private Path out() {
        return directory.resolve("out");
    }

    private List<EqualCost> found() throws IOException {
        return EqualCostFile.read(out().resolve(EqualCostFile.NAME));
    }

    /** 17 posts in BASE for 34 million; what costs 5.1 million more lies 0.9 below with 14, and 1.1 above with 15. */
    @Test
    void findsTheVeiledereByHand() throws IOException {
        Result result = compare(invented(5_100_000), HYBRID, "scenarios/small-portfolios.yaml");
        assertThat(result.code()).as(result.err()).isZero();
        List<EqualCost> found = found();
        assertThat(found).extracting(EqualCost::veiledere).containsExactly(14, 17);
        assertThat(found).extracting(EqualCost::ownVeiledere).containsExactly(17.0, 33.0);
        assertThat(found).extracting(EqualCost::difference).containsExactly(-900_000.0, 0.0);
        assertThat(result.out())
                .containsSubsequence(
                        "AS WRITTEN",
                        "THE SAME MONEY",
                        "hybrid: 14 veiledere per office (as written 17); total cost 33.1 million NOK against 34.0,",
                        "small-portfolios: 17 veiledere per office (as written 33)")
                .endsWith("Results: " + out() + "\n");
        assertThat(out().resolve(EqualCostFile.COMPARISON)).content().contains("standard,hybrid,total_cost_nok,all,");
        assertThat(Files.readAllLines(out().resolve(EqualCostFile.OUTCOMES))).hasSize(1 + 3 * 3 * 2);
        assertThat(out().resolve("report.html"))
                .content()
                .contains("id=\"money\"", "hybrid: 14 veiledere per office (as written 17)");
        assertThat(out().resolve("manifest.json")).content().contains(EqualCostFile.NAME, EqualCostFile.OUTCOMES);
    }

    @Test
    void whatItHasAnywayIsTakenWhereThatIsNearest() throws IOException {
        Result result = compare(invented(900_000), HYBRID, "--format=json");
        assertThat(found()).extracting(EqualCost::veiledere).containsExactly(17);
        JsonNode json = new JsonMapper().readTree(result.out());
        assertThat(json.at("/equal_cost/comparison")).isEqualTo(json.path("comparison"));
        assertThat(json.at("/equal_cost/lead_group").asText()).isEqualTo("all");
    }

    @Test
    void aCostOutOfReachIsSaid() throws IOException {
        Result result = compare(invented(60_000_000), JOBBSPESIALIST);
        assertThat(result.code()).isZero();
        assertThat(found()).extracting(EqualCost::veiledere, EqualCost::limit).containsExactly(tuple(3, Limit.LEAST));
        assertThat(result.out())
                .contains("jobbspesialist: even with 3 veiledere per office (as written 17), the fewest it can have")
                .contains("The cost of standard is out of reach.");
    }

    @Test
    void differentHorizonsAreRefusedBeforeAnythingRuns() throws IOException {
        Path longer = directory.resolve("longer.yaml");
        Files.writeString(
                longer, "name: longer\nextends: " + Path.of(HYBRID).toAbsolutePath() + "\nhorizon: {weeks: 208}\n");
        Result result = compare(invented(0), longer.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith(
                        "--equal-cost: expected scenarios with equally many weeks, since money is counted over all of"
                                + " them, given horizon.weeks 156 in standard and 208 in longer");
        assertThat(out()).doesNotExist();
    }

    @Test
    void cannotBeHadTogetherWithVary() {
        Result result = compare(invented(0), HYBRID, "--vary=portfolio.size=30,60");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("give either --vary or --equal-cost, not both");
    }

    @Test
    void theComparisonAsWrittenIsKeptWhenTheSearchFails() {
        Experiment failing = (scenarios, seed, check) -> replicate -> {
            if (scenarios.size() == 1 && replicate == 2) {
                throw new IllegalStateException("hours below zero");
            }
            return invented(5_000_000).of(scenarios, seed, check).run(replicate);
        };
        Result result = compare(failing, HYBRID);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("3 replicates of each scenario").doesNotContain("THE SAME MONEY");
        assertThat(result.err())
                .contains("1 of 3 replicates failed: 2")
                .contains("The comparison at the same money was given up; the one before it stands.")
                .doesNotContain("\tat ");
        assertThat(out().resolve("comparison.csv")).exists();
        assertThat(out().resolve(EqualCostFile.NAME)).doesNotExist();
    }

    @Test
    void isNotTriedWhereReplicatesFailed() {
        Experiment failing = (scenarios, seed, check) -> replicate -> {
            if (replicate == 2) {
                throw new IllegalStateException("hours below zero");
            }
            return invented(0).of(scenarios, seed, check).run(replicate);
        };
        Result result = compare(failing, HYBRID);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("--equal-cost was not tried, since replicates failed.");
    }

    /** The model itself in a small office: one veileder more or fewer lies further away; threads change nothing. */
    @Test
    void theModelsCostsAreNearestWithTheNumberThatIsFound() throws Exception {
        String[] small = {
            "scenarios/hybrid.yaml",
            "--set=population.brukere=240",
            "--set=horizon.weeks=30",
            "--set=horizon.burn_in=10",
            "--set=portfolio.size=30",
            "--format=json"
        };
        Result one = compare(
                Laboratory.EXPERIMENT, Shell.with(List.of(small), "--threads=1").toArray(String[]::new));
        assertThat(one.code()).as(one.err()).isZero();
        EqualCost found = found().get(0);
        assertThat(found.veiledere()).isBetween(4, 8);
        Scenario hybrid = ScenarioReader.read(
                Path.of(HYBRID),
                List.of("population.brukere=240", "horizon.weeks=30", "horizon.burn_in=10", "portfolio.size=30"));
        for (int n : new int[] {found.veiledere() - 1, found.veiledere() + 1}) {
            assertThat(Math.abs(cost(hybrid.withVeiledere(n)) - found.baseCost()))
                    .isGreaterThanOrEqualTo(Math.abs(found.difference()));
        }
        byte[] first = Files.readAllBytes(out().resolve(EqualCostFile.COMPARISON));
        Files.move(out(), directory.resolve("first"));
        Result three = compare(
                Laboratory.EXPERIMENT, Shell.with(List.of(small), "--threads=3").toArray(String[]::new));
        assertThat(three.out()).isEqualTo(one.out());
        assertThat(out().resolve(EqualCostFile.COMPARISON)).hasBinaryContent(first);
    }

    private static double cost(Scenario scenario) {
        var laboratory = new Laboratory(List.of(scenario), 1, CheckLevel.NONE);
        double sum = 0;
        for (int r = 1; r <= 3; r++) {
            RunValues run = new Replicate(r, laboratory.run(r)).values().get(0);
            sum += run.values()[run.columns().indexOf(COLUMNS.get(1))];
        }
        return sum / 3;
    }
}
