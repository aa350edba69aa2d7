package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.EqualCost;
import org.inklusim.analysis.NearestWhole.Limit;
import org.inklusim.experiment.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameMoneyTest {
    private static final Setting WRITTEN = Answers.setting(Answers.STANDARD, Answers.HYBRID, Answers.SPECIALIST);
    private static final EqualCost HYBRID =
            new EqualCost("standard", "hybrid", 17, 17, 15, 162_345_678, 161_111_111, Limit.NONE);
    private static final EqualCost SPECIALIST =
            new EqualCost("standard", "jobbspesialist", 17, 17.5, 3, 162_345_678, 190_000_000, Limit.LEAST);
    private static final Map<String, List<Difference>> DIFFERENCES = Map.of(
            "hybrid",
            List.of(new Difference("practice.kind", "standard", "hybrid")),
            "jobbspesialist",
            List.of(new Difference("portfolio.size", "60", "57")));

    @TempDir
    Path folder;

    private static SameMoney money() {
        return new SameMoney(List.of(HYBRID, SPECIALIST), Answers.rows(WRITTEN));
    }

    @ParameterizedTest
    @CsvSource({"EN", "NB"})
    void readsAsStored(Language language) {
        Messages words = Messages.in(language);
        String text = money().writtenHeading(DIFFERENCES, words)
                + money().text(WRITTEN, DIFFERENCES, words, new Layout(100, false));
        Golden.check("same-money-" + language.code() + ".txt", text);
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theSettingSaysThatVeiledereDifferBeforeWeekOne() {
        Setting setting = money().setting(WRITTEN);
        assertThat(setting.leadGroup()).isEqualTo("arrivals");
        assertThat(setting.burnInDifferences()).containsExactly("portfolio.veiledere");
        EqualCost same = new EqualCost("standard", "hybrid", 17, 17, 17, 5, 5, Limit.NONE);
        assertThat(new SameMoney(List.of(same), List.of()).setting(WRITTEN)).isEqualTo(WRITTEN);
    }

    @Test
    void differencesAreThoseAsWrittenButForTheVeiledere() {
        Map<String, List<Difference>> differences = money().differences(DIFFERENCES);
        assertThat(differences.get("hybrid"))
                .containsExactly(
                        new Difference("practice.kind", "standard", "hybrid"),
                        new Difference("portfolio.veiledere", "17", "15"));
        assertThat(differences.get("jobbspesialist")).containsExactly(new Difference("portfolio.veiledere", "17", "3"));
    }

    @Test
    void extraPostsAreNoSameHeadcount() {
        SameMoney one = new SameMoney(List.of(HYBRID), List.of());
        assertThat(one.sameHeadcount(DIFFERENCES)).isTrue();
        assertThat(one.sameHeadcount(
                        Map.of("hybrid", List.of(new Difference("practice.jobbspesialist.staff", "", "extra")))))
                .isFalse();
        assertThat(money().sameHeadcount(DIFFERENCES)).isFalse();
    }

    @Test
    void headlinesAreSomeOfTheRows() {
        assertThat(money().headline())
                .extracting(ComparisonRow::outcome)
                .contains("sustained_job_26w", "total_cost_nok")
                .doesNotContain("job_starts", "something_new");
    }

    @Test
    void theFileIsReadAsItWasWritten() throws IOException {
        Path file = folder.resolve(EqualCostFile.NAME);
        EqualCostFile.write(file, List.of(HYBRID, SPECIALIST));
        assertThat(file).hasContent("""
                        base,scenario,base_veiledere,own_veiledere,veiledere,base_total_cost_nok,total_cost_nok,difference_nok,limit
                        standard,hybrid,17,17,15,162345678,161111111,-1234567,
                        standard,jobbspesialist,17,17.5,3,162345678,190000000,27654322,least
                        """);
        assertThat(EqualCostFile.read(file)).containsExactly(HYBRID, SPECIALIST);
    }

    @Test
    void jsonHoldsBothComparisons() throws IOException {
        JsonNode json = new JsonMapper().readTree(ComparisonJson.of(WRITTEN, Answers.rows(WRITTEN), money()));
        assertThat(json.path("lead_group").asText()).isEqualTo("all");
        JsonNode equal = json.path("equal_cost");
        assertThat(equal.path("lead_group").asText()).isEqualTo("arrivals");
        assertThat(equal.path("comparison")).isEqualTo(json.path("comparison"));
        assertThat(equal.at("/scenarios/0/veiledere").asInt()).isEqualTo(15);
        assertThat(equal.at("/scenarios/0/difference_nok").asInt()).isEqualTo(-1_234_567);
        assertThat(equal.at("/scenarios/1/limit").asText()).isEqualTo("least");
        assertThat(new JsonMapper()
                        .readTree(ComparisonJson.of(WRITTEN, List.of(), null))
                        .has("equal_cost"))
                .isFalse();
    }
}
