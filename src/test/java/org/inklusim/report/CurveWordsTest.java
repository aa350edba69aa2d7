package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.experiment.Varied;
import org.inklusim.report.Curves.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CurveWordsTest {
    private static final String[] SIZES = {"20", "40", "60", "80", "200"};
    private static final String SIZE = "portfolio.size";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfCurveHasItsWords(Language language) {
        List<Curves> kinds = List.of(
                sizes(0.5, 2, 1, -1, -2, -2),
                sizes(0.5, -2, 1, 2, -2, 2),
                sizes(0.5, 2, 2, 3, 4, 3),
                sizes(0.5, -2, -2, -3, -4, -3),
                sizes(0.5, 2, 2, 0.2, 4, 3),
                sizes(0.5, -2, 0.1, -2, 0.1, -3),
                sizes(0.5, 0.1, 2, 0.1, 2, 0.1),
                sizes(9, 2, 1, -1, -2, -2),
                sizes(0, 0, 0, 0, 0, 0),
                sizes(1.5, 4, 3, 2, 0.5, -1),
                sizes(1.5, -1, 0.5, 2, 3, 4),
                sizes(1.5, -1, 2, 3, 2, -1),
                sizes(1.5, 1, -3, 3, 4, 1),
                sizes(1.5, 1, -3, 3, 4, -1),
                sizes(Double.NaN, 1, 1, 1, 1, 1),
                curves("office.leader_support", List.of("office.leader_support"), 0.1, 2, 1, -1, -2, -2),
                curves("parameters.mentor.strain.recovery_per_week", List.of(), 0.5, 2, 1, -1, -2, -2),
                curves("mentor.policy", List.of(), 0.5, 2, 0.2, -2),
                curves("mentor.policy", List.of("portfolio.size"), Double.NaN, 0, 0, 0));
        StringBuilder text = new StringBuilder();
        for (Curves kind : kinds) {
            CurveWords words = new CurveWords(kind, Messages.in(language));
            words.before().forEach(sentence -> text.append(sentence).append('\n'));
            text.append(String.join(" ", words.sentences(kind.setting().others().get(0))))
                    .append("\n\n");
        }
        Golden.check("curve-words-" + language.code() + ".txt", text.toString());
        assertThat(text.toString()).doesNotContain("{", "NaN");
    }

    @ParameterizedTest
    @CsvSource({"EN, 100", "EN, 80", "NB, 100", "NB, 80"})
    void theAnswerFitsItsWidth(Language language, int width) {
        Curves curves = curves("portfolio.size", List.of("portfolio.size"), 0.5, 2, 1, -1, -2, -2);
        String text = CurveTable.of(curves, Messages.in(language), new Layout(width, false));

        assertThat(text.lines()).allMatch(line -> line.length() <= width);
        Golden.check("curves-" + language.code() + "-" + width + ".txt", text);
    }

    @Test
    void jsonHasCrossingsCurvesAndComparison() {
        Golden.check("curves.json", CurveJson.of(sizes(0.5, 2, 1, -1, -2, -2)));
    }

    @Test
    void crossingsAreFoundForEveryOutcomeAndScenario() {
        List<Found> crossings = sizes(0.5, 2, 1, -1, -2, -2).crossings();

        assertThat(crossings)
                .extracting(Found::scenario, Found::outcome, Found::group)
                .contains(
                        tuple("hybrid", "sustained_job_26w", "all"), tuple("jobbspesialist", "total_cost_nok", "all"));
        assertThat(crossings.get(0).crossing().at()).isEqualTo(50);
    }

    private static Curves sizes(double reach, double... differences) {
        return curves(SIZE, List.of(), reach, differences);
    }

    private static Curves curves(String key, List<String> burnIn, double reach, double... differences) {
        List<String> values = key.equals("mentor.policy")
                ? List.of("none", "unpaid", "subsidised")
                : key.startsWith("portfolio") ? List.of(SIZES) : List.of("0.1", "0.25", "0.5", "0.75", "0.9");
        Setting setting = new Setting(
                List.of(Answers.STANDARD, Answers.HYBRID, Answers.SPECIALIST),
                50,
                1,
                156,
                83,
                burnIn.isEmpty() ? "all" : "arrivals",
                burnIn);
        Varied varied = new Varied(
                key,
                values.stream()
                        .map(value -> new Varied.Point(value, List.of("a", "b", "c")))
                        .toList());
        List<List<ScenarioRow>> means = new ArrayList<>();
        List<List<ComparisonRow>> comparison = new ArrayList<>();
        for (double difference : differences) {
            List<ScenarioRow> point = new ArrayList<>();
            List<ComparisonRow> against = new ArrayList<>();
            for (String[] id : new String[][] {
                {"sustained_job_26w", "all", "12"},
                {"sustained_job_26w", "arrivals", "14"},
                {"total_cost_nok", "all", "150000000"}
            }) {
                double base = Double.parseDouble(id[2]);
                for (String name : List.of("standard", "hybrid", "jobbspesialist")) {
                    double mean = name.equals("standard") ? base : base + difference * base / 12;
                    point.add(mean(name, id, mean, reach * base / 12));
                    if (!name.equals("standard")) {
                        against.add(row(name, id, base, difference * base / 12, reach * base / 12));
                    }
                }
            }
            means.add(point);
            comparison.add(against);
        }
        assertThat(Arrays.asList(values.size(), means.size())).allMatch(size -> size == differences.length);
        return new Curves(setting, varied, means, comparison);
    }

    private static ScenarioRow mean(String name, String[] id, double mean, double reach) {
        Interval ci = Double.isNaN(reach) ? Interval.NONE : new Interval(mean - reach, mean + reach);
        return new ScenarioRow(name, id[0], id[1], mean, ci, 50, ci);
    }

    private static ComparisonRow row(String name, String[] id, double base, double difference, double reach) {
        Interval ci = Double.isNaN(reach) ? Interval.NONE : new Interval(difference - reach, difference + reach);
        double better = difference == 0 ? 0.5 : difference > 0 ? 0.9 : 0.1;
        return new ComparisonRow(
                "standard", name, id[0], id[1], base, base + difference, difference, ci, better, 50, ci, 2);
    }
}
