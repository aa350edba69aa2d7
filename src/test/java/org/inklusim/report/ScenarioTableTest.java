package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.ScenarioRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTableTest {
    private static final Setting ONE = Answers.setting(Answers.STANDARD);

    @ParameterizedTest
    @CsvSource({"EN, 80", "EN, 100", "NB, 80", "NB, 100"})
    void readsAsStored(Language language, int width) {
        List<ScenarioRow> rows =
                Answers.rows("x", 1).stream().map(Answers::scenarioRow).toList();
        String text = ScenarioTable.of(ONE, rows, Messages.in(language), new Layout(width, false));
        Golden.check("run-" + language.code() + "-" + width + ".txt", text);
    }

    @Test
    void theAnswerInWordsReadsAsStored() {
        List<ScenarioRow> rows =
                Answers.rows("x", 1).stream().map(Answers::scenarioRow).toList();
        ScenarioRow main = rows.stream()
                .filter(row -> row.outcome().equals(OutcomeOrder.MAIN))
                .findFirst()
                .orElseThrow();
        ScenarioRow once = new ScenarioRow("x", main.outcome(), "all", main.mean(), Interval.NONE, 1, Interval.NONE);
        ScenarioRow cost = rows.stream()
                .filter(row -> row.outcome().equals("total_cost_nok"))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            Messages words = Messages.in(language);
            for (List<ScenarioRow> some : List.of(rows, List.of(once), List.of(cost))) {
                text.append(ScenarioAnswer.of(ONE, some, words).text(new Layout(80, false)));
            }
        }
        Golden.check("run-answer.txt", text.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void fitsTheWidth(int seed) {
        Random random = new Random(seed);
        List<ScenarioRow> rows = new ArrayList<>();
        for (String outcome : List.of(OutcomeOrder.MAIN, "total_cost_nok", "o".repeat(130), "job_by_52w")) {
            rows.add(Answers.scenarioRow(Answers.anyRow(random, "x", outcome, "all")));
        }
        for (Language language : Language.values()) {
            String text = ScenarioTable.of(ONE, rows, Messages.in(language), Layout.forColumns(80));
            assertThat(text.split("\n"))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }
}
