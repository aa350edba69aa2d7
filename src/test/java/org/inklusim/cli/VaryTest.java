package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Experiment;
import org.inklusim.experiment.Laboratory;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.report.StoredCurves;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaryTest {
    /** Hybrid practice gives more up to 75 brukere per veileder: an invented world. */
    private static final Experiment INVENTED = (scenarios, seed, check) -> replicate -> {
        List<RunValues> runs = new ArrayList<>();
        var random = new SplittableRandom(1_000 * seed + replicate);
        double people = random.nextDouble();
        for (Scenario scenario : scenarios) {
            boolean hybrid = scenario.practice().kind() == Practice.Kind.HYBRID;
            double gain = hybrid ? (75 - scenario.portfolio().size()) / 20.0 : 0;
            double value = 12 + people + gain + random.nextDouble() / 4;
            runs.add(new RunValues(
                    List.of(
                            new OutcomeColumn("sustained_job_26w", "all"),
                            new OutcomeColumn("sustained_job_26w", "arrivals")),
                    new double[] {value, replicate == 3 ? Double.NaN : value + 1},
                    new double[0][],
                    new double[0][]));
        }
        return runs;
    };

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "portfolio.size | --vary: expected KEY=v1,v2,… such as portfolio.size=40,60,100, given portfolio.size",
                "=1,2 | --vary: expected KEY=v1,v2,… such as portfolio.size=40,60,100, given =1,2",
                "portfolio.size=40 | --vary portfolio.size: expected 2 to 50 values, given 1",
                "portfolio.size=40,,60 | --vary portfolio.size: expected a value between commas, given none",
                "portfolio.size= | --vary portfolio.size: expected a value between commas, given none",
                "portfolio.size=40,60,40 | --vary portfolio.size: expected each value once, given 40 again",
                "office.spread=0.5,0.50 | --vary office.spread: expected each value once, given 0.50 again",
                "portfolio.distribution=[30,60] | --vary portfolio.distribution: expected numbers or words between"
                        + " commas, given [30",
                "name=a,b | --vary name: expected a key whose values can be compared, given name",
                "title.en=a,b | --vary title.en: expected a key whose values can be compared, given title.en",
                "horizon.weeks=100,156 | --vary horizon.weeks: expected a key whose values can be compared, given"
                        + " horizon.weeks",
                "population.brukere=400,500 | --vary population.brukere: expected a key that --set does not set too,"
                        + " given population.brukere",
                "portfolio.size=40,2000 | --vary portfolio.size: expected portfolio.size as a whole number from 1 to 1000,"
                        + " given 2000",
                "portfolio.sise=40,60 | --vary portfolio.sise: expected a key with dots between, under name, title, horizon,"
                        + " population, portfolio, practice, mentor, office, contact, measures, labour_market,"
                        + " mechanisms, changes or parameters, given portfolio.sise; nearest: portfolio.size",
                "mentor.policy=none,unpayed | --vary mentor.policy: expected mentor.policy as none, unpaid or"
                        + " subsidised, given unpayed; nearest: unpaid",
            })
    void whatCannotBeVariedIsRefused(String vary, String message) {
        Result result = new Commands(directory)
                .run(INVENTED, "compare", STANDARD, HYBRID, "--set", "population.brukere=300", "--vary", vary);

        assertThat(result.err()).isEqualTo(message + "\n");
        assertThat(result.code()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void moreThanFiftyValuesAreRefused() {
        String values = String.join(
                ",",
                Stream.iterate(1, n -> n + 1).limit(51).map(String::valueOf).toList());
        assertThat(run("portfolio.size=" + values).err())
                .isEqualTo("--vary portfolio.size: expected 2 to 50 values, given 51\n");
    }

    @Test
    void theAnswerTellsWhereScenariosChangePlaces() throws IOException {
        Result result = run("portfolio.size=100, 40,60,200");
        Path folder = directory.resolve("output/standard-vs-hybrid-by-portfolio-size");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .containsPattern("Under hybrid more new brukere keep a job for 26 weeks than under standard up to about"
                        + "\\s7[456]\\sbrukere\\sper\\sveileder\\s\\(95%\\sinterval\\s7\\d\\sto\\s7\\d\\),\\sand\\sfewer"
                        + "\\sbeyond\\.")
                .contains("Brukere per veileder (portfolio.size) takes the values 40, 60, 100, 200.")
                .contains("same past at each value")
                .endsWith("Results: " + folder + "\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(
                            "comparison.csv",
                            "crossings.csv",
                            "curves.csv",
                            "manifest.json",
                            "outcomes.csv",
                            "results.xlsx")
                    .doesNotContain("weekly.csv", "flows.csv");
        }
        assertThat(Files.readAllLines(folder.resolve("comparison.csv")))
                .hasSize(1 + 4 * 2)
                .first()
                .asString()
                .startsWith("design_point,portfolio.size,base,scenario,outcome,group,base_mean,");
        assertThat(Files.readAllLines(folder.resolve("outcomes.csv")))
                .hasSize(1 + 4 * 2 * 2 * 8)
                .startsWith("design_point,portfolio.size,scenario,replicate,outcome,group,value")
                .anyMatch(line -> line.startsWith("4,200,hybrid,8,sustained_job_26w,all,"))
                .contains("4,200,hybrid,3,sustained_job_26w,arrivals,");
        assertThat(Files.readAllLines(folder.resolve("curves.csv")))
                .hasSize(1 + 4 * 2 * 2)
                .first()
                .isEqualTo("design_point,portfolio.size,scenario,outcome,group,mean,ci_low,ci_high,n,spread_low,"
                        + "spread_high");
        assertThat(Files.readAllLines(folder.resolve("crossings.csv")))
                .startsWith("key,base,scenario,outcome,group,crossing,ci_low,ci_high,before,after")
                .hasSize(3)
                .element(1)
                .asString()
                .matches("portfolio.size,standard,hybrid,sustained_job_26w,all(,7\\d\\.\\d+){3},more,fewer");
        JsonNode varied = new JsonMapper()
                .readTree(folder.resolve("manifest.json").toFile())
                .path("varied");
        assertThat(varied.path("key").asText()).isEqualTo("portfolio.size");
        assertThat(varied.at("/points/3/value").asText()).isEqualTo("200");
        assertThat(varied.at("/points/3/sha256/1").asText())
                .isEqualTo(ScenarioReader.read(Path.of(HYBRID), List.of("portfolio.size=200"))
                        .hash());
        assertThat(sheets(folder.resolve("results.xlsx")))
                .containsExactly(
                        "Comparison", "Summary", "Crossings", "Outcomes", "Dictionary", "What differs", "About");
        StoredCurves stored = StoredCurves.read(folder);
        assertThat(stored.points()).hasSize(4);
        assertThat(stored.curves().crossings()).hasSize(2);
    }

    private static List<String> sheets(Path book) throws IOException {
        try (var zip = new ZipFile(book.toFile());
                var workbook = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
            String text = new String(workbook.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("<sheet name=\"([^\"]*)\"")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    @Test
    void jsonStandsAlone() throws IOException {
        Result result = run("practice.hybrid.cases=2,5", "--format", "json", "--quiet");
        JsonNode json = new JsonMapper().readTree(result.out());

        assertThat(json.path("key").asText()).isEqualTo("practice.hybrid.cases");
        assertThat(json.path("lead_group").asText()).isEqualTo("all");
        assertThat(json.path("comparison")).hasSize(2 * 2);
        assertThat(json.at("/comparison/3/value").asText()).isEqualTo("5");
        assertThat(json.at("/curves/7/design_point").asInt()).isEqualTo(2);
    }

    @Test
    void wordsCanBeVariedToo() throws IOException {
        Result result = run("mentor.policy=unpaid,none,subsidised", "--lang", "nb");

        assertThat(result.out())
                .contains(
                        "Med hybrid beholder flere brukere en jobb i 26 uker enn med standard når det er mentorer: uten")
                .doesNotContain("krysser");
        Path folder = directory.resolve("output/standard-vs-hybrid-by-mentor-policy");
        assertThat(Files.readAllLines(folder.resolve("crossings.csv"))).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("curves.csv")).get(1)).startsWith("1,unpaid,standard,");
    }

    @Test
    void precisionLooksAtTheLeastPreciseValue() throws IOException {
        Result result = run("portfolio.size=40,60", "--precision", "0.2", "--format", "json");
        Result wider = run("portfolio.size=40,60", "--precision", "5", "--format", "json");

        int replicates =
                new JsonMapper().readTree(result.out()).path("replicates").asInt();
        assertThat(replicates).isGreaterThan(20);
        assertThat(new JsonMapper().readTree(wider.out()).path("replicates").asInt())
                .isEqualTo(20);
    }

    @Test
    void atEachValueTheModelGivesWhatItGivesByItself() throws IOException {
        String[] small = {
            "--set",
            "population.brukere=60",
            "--set",
            "population.employers=30",
            "--set",
            "horizon.weeks=80",
            "--set",
            "horizon.burn_in=30",
            "--replicates",
            "2",
            "--quiet",
            "--check",
            "phase"
        };
        Commands commands = new Commands(directory);
        Path all = directory.resolve("all");
        Path one = directory.resolve("one");
        Result varied = commands.run(
                Laboratory.EXPERIMENT,
                with(
                        small,
                        "compare",
                        STANDARD,
                        HYBRID,
                        "--vary",
                        "practice.hybrid.cases=0,2,4",
                        "--out",
                        all.toString()));
        Result alone = commands.run(
                Laboratory.EXPERIMENT,
                with(small, "compare", STANDARD, HYBRID, "--set", "practice.hybrid.cases=4", "--out", one.toString()));

        assertThat(varied.code()).as(varied.err()).isZero();
        assertThat(alone.code()).as(alone.err()).isZero();
        for (String file : List.of("outcomes.csv", "comparison.csv")) {
            assertThat(Files.readAllLines(all.resolve(file)).stream()
                            .filter(line -> line.startsWith("3,4,"))
                            .map(line -> line.substring(4)))
                    .containsExactlyElementsOf(Files.readAllLines(one.resolve(file)).stream()
                            .skip(1)
                            .toList());
        }
    }

    private static String[] with(String[] more, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private Result run(String vary, String... more) {
        return new Commands(directory)
                .run(
                        INVENTED,
                        with(
                                more,
                                with(
                                        Stream.of(more).anyMatch("--precision"::equals)
                                                ? new String[0]
                                                : new String[] {"--replicates", "8"},
                                        "compare",
                                        STANDARD,
                                        HYBRID,
                                        "--vary",
                                        vary)));
    }
}
