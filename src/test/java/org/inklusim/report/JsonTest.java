package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Setting ONE = Answers.setting(Answers.STANDARD, Answers.HYBRID);

    @Test
    void compareReadsAsStored() {
        Golden.check("compare.json", ComparisonJson.of(ONE, Answers.rows(ONE).subList(7, 11), null));
    }

    @Test
    void runReadsAsStored() {
        Setting run = Answers.setting(Answers.STANDARD);
        Golden.check(
                "run.json",
                ScenarioJson.of(
                        run,
                        Answers.rows("x", 1).subList(7, 10).stream()
                                .map(Answers::scenarioRow)
                                .toList()));
    }

    @Test
    void rowsHaveTheColumnsOfTheFile() throws Exception {
        JsonNode answer = new ObjectMapper().readTree(ComparisonJson.of(ONE, Answers.rows(ONE), null));
        List<String> names = new ArrayList<>();
        answer.get("comparison").get(0).fieldNames().forEachRemaining(names::add);
        assertThat(String.join(",", names))
                .isEqualTo("base,scenario,outcome,group,base_mean,mean,difference,ci_low,ci_high,probability_better,"
                        + "n,spread_low,spread_high,variance_ratio");
        assertThat(answer.get("comparison")).hasSize(Answers.rows(ONE).size());
    }
}
