package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.JOBBSPESIALIST;
import static org.inklusim.cli.Commands.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.FakeTask;
import org.inklusim.experiment.ReplicateException;
import org.inklusim.experiment.ReplicateTask;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {
    @TempDir
    Path directory;

    private Commands commands;

    @BeforeEach
    void begin() {
        commands = new Commands(directory);
    }

    @Test
    void aFaultInTheReportLeavesTheTables() throws IOException {
        Reporting half = (from, into, words, err) -> {
            Reports.write(from, into, words, err);
            throw new IllegalStateException("no ink");
        };
        Result result = commands.run(Commands.INVENTED, half, "run", STANDARD, "--replicates", "2", "--quiet");
        Path folder = directory.resolve("output/standard");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).endsWith("Results: " + folder + "\n");
        assertThat(result.err())
                .isEqualTo(
                        "The report could not be made (java.lang.IllegalStateException: no ink); the tables are kept. "
                                + "Try again with: inklusim report " + folder + "\n");
        assertThat(names(folder)).containsExactly("flows.csv", "manifest.json", "outcomes.csv", "weekly.csv");
        assertThat(commands.run("report", folder.toString()).code()).isZero();
        assertThat(folder.resolve("report.html")).exists();
    }

    @Test
    void comparePutsItsFilesInAFreeFolder() throws IOException {
        Result result = commands.run("compare", STANDARD, HYBRID, JOBBSPESIALIST, "--replicates", "8");
        assertThat(result.code()).isZero();
        Path folder = directory.resolve("output/standard-vs-hybrid-jobbspesialist");
        assertThat(result.out())
                .contains("8 replicates of each scenario, seed 1")
                .endsWith("Results: " + folder + "\n");
        assertThat(names(folder))
                .containsExactly(
                        "comparison.csv",
                        "figures",
                        "flows.csv",
                        "manifest.json",
                        "outcomes.csv",
                        "report.html",
                        "results.xlsx",
                        "weekly.csv");
        assertThat(names(folder.resolve("figures"))).contains("differences.png", "differences.svg", "flows-hybrid.svg");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("Hybrid practice", "src=\"data:image/svg+xml;base64,");
        assertThat(folder.resolve("comparison.csv"))
                .content()
                .startsWith("base,scenario,outcome,group,base_mean,mean,difference,ci_low,ci_high,probability_better,n,"
                        + "spread_low,spread_high,variance_ratio\nstandard,hybrid,sustained_job_26w,all,");
        assertThat(folder.resolve("weekly.csv"))
                .content()
                .startsWith("scenario,week,indicator,mean,q05,q25,q50,q75,q95,n\nstandard,1,");
        assertThat(Files.readAllLines(folder.resolve("outcomes.csv"))).hasSize(1 + 3 * 8 * 3);
    }

    @Test
    void runPutsItsFilesInAFreeFolder() throws IOException {
        assertThat(commands.run("run", STANDARD, "--replicates", "3").code()).isZero();
        Result second = commands.run("run", STANDARD, "--replicates", "3", "--lang", "nb");
        Path folder = directory.resolve("output/standard-2");
        assertThat(second.out()).contains("Standard praksis").endsWith("Resultater: " + folder + "\n");
        assertThat(names(folder))
                .containsExactly(
                        "figures",
                        "flows.csv",
                        "manifest.json",
                        "outcomes.csv",
                        "report.html",
                        "results.xlsx",
                        "weekly.csv");
        assertThat(folder.resolve("report.html")).content().contains("<html lang=\"nb\">", "Standard praksis");
    }

    @Test
    void threadsChangeNoByteOfResults() throws IOException {
        Experiment slow = (scenarios, seed, check) -> new FakeTask(scenarios.size(), 2_000);
        Result one = commands.run("compare", STANDARD, HYBRID, "--threads", "1", "--format", "json");
        Result eight = commands.run(slow, "compare", STANDARD, HYBRID, "--threads", "8", "--format", "json");
        assertThat(eight.out()).isEqualTo(one.out());
        for (String file : List.of(
                "comparison.csv",
                "figures/flows.svg",
                "figures/trajectories.svg",
                "flows.csv",
                "outcomes.csv",
                "report.html",
                "results.xlsx",
                "weekly.csv")) {
            assertThat(directory.resolve("output/standard-vs-hybrid-2").resolve(file))
                    .hasSameBinaryContentAs(
                            directory.resolve("output/standard-vs-hybrid").resolve(file));
        }
    }

    @Test
    void jsonStandsAloneOnStandardOutput() throws IOException {
        Result result = commands.run("compare", STANDARD, HYBRID, "--replicates", "4", "--format", "json", "--quiet");
        assertThat(new JsonMapper().readTree(result.out()).path("base").asText())
                .isEqualTo("standard");
        Path folder = directory.resolve("output/standard-vs-hybrid");
        assertThat(result.err()).isEqualTo("Report: " + folder.resolve("report.html") + "\nResults: " + folder + "\n");
    }

    @Test
    void theManifestSaysAllThatIsNeededToRepeat() throws Exception {
        Path out = directory.resolve("mine");
        String[] command = {
            "compare",
            STANDARD,
            HYBRID,
            "--seed",
            "-5",
            "--threads",
            "2",
            "--replicates",
            "3",
            "--set",
            "portfolio.size=30",
            "--out",
            out.toString()
        };
        Instant before = Instant.now();
        assertThat(commands.run(command).code()).isZero();
        JsonNode manifest =
                new JsonMapper().readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.at("/inklusim/version").asText()).isNotBlank();
        assertThat(manifest.at("/inklusim/commit").asText()).isNotBlank().doesNotContain("$");
        assertThat(manifest.path("arguments")).map(JsonNode::asText).containsExactly(command);
        assertThat(manifest.at("/machine/java").asText())
                .isEqualTo(Runtime.version().toString());
        assertThat(manifest.at("/machine/os").asText()).startsWith(System.getProperty("os.name"));
        assertThat(Instant.parse(manifest.path("started").asText())).isBetween(before, Instant.now());
        assertThat(Instant.parse(manifest.path("finished").asText()))
                .isAfterOrEqualTo(Instant.parse(manifest.path("started").asText()));
        assertThat(manifest.path("threads").asInt()).isEqualTo(2);
        assertThat(manifest.path("seed").asLong()).isEqualTo(-5);
        assertThat(manifest.at("/replicates/asked").asInt()).isEqualTo(3);
        assertThat(manifest.at("/replicates/finished").asInt()).isEqualTo(3);
        assertThat(manifest.at("/replicates/failed")).isEmpty();
        JsonNode hybrid = manifest.at("/scenarios/1");
        assertThat(hybrid.path("name").asText()).isEqualTo("hybrid");
        assertThat(hybrid.path("burn_in").asText()).isEqualTo("common");
        assertThat(hybrid.path("sha256").asText())
                .isEqualTo(ScenarioReader.read(Path.of(HYBRID), List.of("portfolio.size=30"))
                        .hash());
        assertThat(hybrid.at("/resolved/practice/kind").asText()).isEqualTo("hybrid");
        assertThat(hybrid.at("/resolved/portfolio/size").asInt()).isEqualTo(30);
        assertThat(manifest.path("files"))
                .map(file -> file.path("name").asText())
                .contains("report.html", "figures/flows.svg");
        for (JsonNode file : manifest.path("files")) {
            byte[] bytes = Files.readAllBytes(out.resolve(file.path("name").asText()));
            assertThat(file.path("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(file.path("sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void scenariosThatDifferInBurnInLeadWithArrivals() {
        Result result = commands.run(
                "compare", STANDARD, "scenarios/small-portfolios.yaml", "--replicates", "3", "--format", "json");
        assertThat(result.out()).contains("\"arrivals\"").contains("portfolio.size");
        assertThat(commands.run("compare", STANDARD, HYBRID, "--replicates", "3", "--format", "json")
                        .out())
                .doesNotContain("portfolio.size");
    }

    @Test
    void whatWasFinishedIsKeptWhenReplicatesFail() throws IOException {
        Experiment failing = (scenarios, seed, check) -> failing(new FakeTask(scenarios.size(), 0), 4, 6);
        Path out = directory.resolve("my results");
        Result result = commands.run(
                failing, "compare", STANDARD, HYBRID, "--replicates=8", "--seed", "3", "--out", out.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("6 replicates of each scenario");
        assertThat(result.err())
                .contains("2 of 8 replicates failed: 4, 6\n"
                        + "Replicate 4, scenario hybrid: IllegalStateException: hours below zero\n"
                        + "To see it again: inklusim compare scenarios/standard.yaml scenarios/hybrid.yaml --seed 3"
                        + " --replicates 4 --check full\n")
                .doesNotContain("\tat ");
        JsonNode manifest =
                new JsonMapper().readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.at("/replicates/finished").asInt()).isEqualTo(6);
        assertThat(manifest.at("/replicates/failed/0/replicate").asInt()).isEqualTo(4);
        assertThat(manifest.at("/replicates/failed/0/scenario").asText()).isEqualTo("hybrid");
        assertThat(manifest.at("/replicates/failed/1/stack").asText()).contains("\tat org.inklusim");
        assertThat(out.resolve("outcomes.csv"))
                .content()
                .doesNotContain("standard,4,")
                .contains("standard,5,");
    }

    private static ReplicateTask failing(ReplicateTask good, Integer... numbers) {
        return replicate -> {
            if (List.of(numbers).contains(replicate)) {
                throw new ReplicateException("hybrid", new IllegalStateException("hours below zero"));
            }
            return good.run(replicate);
        };
    }

    @Test
    void nothingIsWrittenWhenAllReplicatesFail() throws IOException {
        Experiment failing = (scenarios, seed, check) -> failing(null, 1, 2);
        Result result = commands.run(failing, "run", STANDARD, "--replicates", "2");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("2 of 2 replicates failed: 1, 2").endsWith("Nothing was written.\n");
        assertThat(names(directory.resolve("output"))).isEmpty();
    }

    @Test
    void aStopLeavesNothing() throws IOException {
        Experiment stopping = (scenarios, seed, check) -> replicate -> {
            var asking = new Thread(commands.interruption()::interrupt);
            asking.setDaemon(true);
            asking.start();
            return new FakeTask(1, 0).run(replicate);
        };
        Result result = commands.run(stopping, "run", STANDARD, "--replicates", "100000", "--quiet");
        assertThat(result.code()).isEqualTo(130);
        assertThat(result.err()).isEqualTo("stopped; nothing was written\n");
        assertThat(result.out()).isEmpty();
        assertThat(names(directory.resolve("output"))).isEmpty();
    }

    @Test
    void precisionAddsReplicatesUntilItIsReached() {
        Result result = commands.run("compare", STANDARD, HYBRID, "--precision", "20", "--format", "json", "--quiet");
        assertThat(result.code()).isZero();
        int replicates = replicates(result);
        assertThat(replicates).isBetween(30, 990);
        assertThat(commands.run("compare", STANDARD, HYBRID, "--precision", "40", "--format", "json", "--quiet"))
                .satisfies(wider -> assertThat(replicates(wider)).isLessThan(replicates));
    }

    @Test
    void precisionEndsAtAThousand() {
        Result result = commands.run("run", STANDARD, "--precision", "0.5", "--quiet", "--format", "json");
        assertThat(result.code()).isZero();
        assertThat(replicates(result)).isEqualTo(1_000);
        assertThat(result.err())
                .contains("the wished precision of 0.5 % was not reached with 1000 replicates, the most that are made");
    }

    @Test
    void precisionEndsWhenEveryReplicateFails() {
        Experiment failing = (scenarios, seed, check) -> replicate -> {
            throw new IllegalStateException("always");
        };
        Result result = commands.run(failing, "run", STANDARD, "--precision", "5", "--quiet");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(" replicates failed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …");
    }

    private static int replicates(Result result) {
        try {
            return new JsonMapper().readTree(result.out()).path("replicates").asInt();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anOlderResultIsRefusedWithTheCommandThatGoesOn() throws IOException {
        String out = directory.resolve("my results").toString();
        String[] command = {"run", STANDARD, "--replicates", "2", "--out", out};
        assertThat(commands.run(command).code()).isZero();
        byte[] old = Files.readAllBytes(Path.of(out, "manifest.json"));
        Result refused = commands.run(command);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualTo(out + " is not empty; it holds older results\n"
                        + "To replace them: inklusim run scenarios/standard.yaml --replicates 2 --out \"" + out
                        + "\" --force\n");
        assertThat(Path.of(out, "manifest.json")).hasBinaryContent(old);
        assertThat(commands.run("run", STANDARD, "--replicates", "2", "--out", out, "--force")
                        .code())
                .isZero();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
