package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.inklusim.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTextTest {
    private static final int CASES = 200;

    @TempDir
    Path folder;

    @Test
    void isKept() {
        Scenario scenario = ScenarioReader.open(
                        "scenarios/hybrid.yaml",
                        List.of(
                                "portfolio.distribution=[30, 60]",
                                "mechanisms.A5=off",
                                "measures.places.avklaring=12.50",
                                "title.nb=\"Et \\\"navn\\\": æøå # \\n to linjer\"",
                                "changes=[{week: 78, set: {mentor.policy: unpaid, office.spread: 0.10}}]"))
                .scenario();
        Golden.check("src/test/resources/org/inklusim/scenario/canonical.yaml", scenario.canonical());
    }

    @Test
    void readsBackToTheSameScenario() throws IOException {
        SplittableRandom random = new SplittableRandom(20_260_101);
        for (int i = 0; i < CASES; i++) {
            List<String> sets = sets(random);
            Scenario scenario =
                    ScenarioReader.open("scenarios/standard.yaml", sets).scenario();
            Path file = Files.writeString(folder.resolve("again.yaml"), scenario.canonical());
            Scenario again = ScenarioReader.read(file, List.of());
            assertThat(again).as(sets.toString()).isEqualTo(scenario);
            assertThat(again.hash()).isEqualTo(scenario.hash());
        }
    }

    @Test
    void hashChangesWithEveryValue() {
        Scenario standard =
                ScenarioReader.open("scenarios/standard.yaml", List.of()).scenario();
        for (String set : List.of(
                "name=other",
                "title.en=Other",
                "horizon.weeks=155",
                "portfolio.size=61",
                "practice.hybrid.cases=4",
                "office.spread=0.000001",
                "labour_market.season=off",
                "mechanisms.A5=off",
                "measures.budget_share.avklaring=0",
                "changes=[{week: 2, set: {mentor.policy: none}}]")) {
            assertThat(ScenarioReader.open("scenarios/standard.yaml", List.of(set))
                            .scenario()
                            .hash())
                    .as(set)
                    .isNotEqualTo(standard.hash());
        }
        assertThat(ScenarioReader.open("scenarios/standard.yaml", List.of("portfolio.size=60"))
                        .scenario()
                        .hash())
                .isEqualTo(standard.hash());
    }

    private static List<String> sets(SplittableRandom random) {
        List<String> sets = new ArrayList<>();
        String letters = "aÅ \"'\\:#-{}[],&*!|>%@`0.é\u2028€😀\t";
        StringBuilder title = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            int[] points = letters.codePoints().toArray();
            title.appendCodePoint(points[random.nextInt(points.length)]);
        }
        sets.add("title.nb=" + title + "x");
        sets.add("name=" + List.of("null", "on", "2024", "-", "a-1", "true").get(random.nextInt(6)));
        sets.add("office.spread=" + DecimalText.of(random.nextDouble()));
        sets.add("labour_market.vacancies=" + random.nextInt(11));
        sets.add("labour_market.season=" + (random.nextBoolean() ? "on" : "false"));
        sets.add(
                random.nextBoolean()
                        ? "portfolio.distribution=[1, " + random.nextInt(1, 1001) + "]"
                        : "portfolio.size=" + random.nextInt(1, 1001));
        sets.add("practice.kind=" + Key.words(Practice.Kind.class).get(random.nextInt(2)));
        sets.add("mechanisms.C1=" + (random.nextBoolean() ? "off" : "on"));
        sets.add("changes=[{week: " + random.nextInt(1, 157) + ", set: {mentor.hours_per_week: "
                + DecimalText.of(random.nextInt(75) / 2.0) + ", measures.places.avklaring: 3.10}}]");
        return sets;
    }
}
