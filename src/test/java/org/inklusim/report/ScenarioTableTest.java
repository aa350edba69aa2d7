package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inklusim.analysis.ScenarioRow;
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
