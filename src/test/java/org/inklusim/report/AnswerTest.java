package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.experiment.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {
    private static final Setting SETTING = Answers.setting(Answers.STANDARD, Answers.HYBRID);
    private static final List<Difference> HYBRID = List.of(
            new Difference("practice.kind", "standard", "hybrid"),
            new Difference("practice.hybrid.cases", "", "2"),
            new Difference("mentor.policy", "none", "subsidised"));

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("gain", SETTING, rows(0.9, 0.4, 5.6, -40_000)),
                Arguments.of("open", SETTING, rows(0.02, -0.2, 0.3, 1_000)),
                Arguments.of("loss", SETTING, rows(-1.3, -1.8, -9.1, 123_000)),
                Arguments.of("zero", SETTING, zero()),
                Arguments.of("once", replicates(1), once()),
                Arguments.of("few", replicates(3), few(rows(0.9, 0.4, 5.6, -40_000))),
                Arguments.of("some", SETTING, some(rows(0.9, 0.4, 5.6, -40_000))),
                Arguments.of(
                        "missing", SETTING, List.of(Answers.empty("hybrid", OutcomeOrder.MAIN, "all"), cost(4.1e6))),
                Arguments.of("nothing", SETTING, List.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsStored(String name, Setting setting, List<ComparisonRow> rows) {
        StringBuilder both = new StringBuilder();
        for (Language language : Language.values()) {
            Answer answer = Answer.of(setting, Map.of("hybrid", HYBRID), rows, Messages.in(language));
            assertThat(answer.parts()).hasSize(1);
            assertThat(answer.parts().get(0).sentences()).hasSizeBetween(1, 4);
            both.append(answer.text(new Layout(80, false)));
        }
        Golden.check("answer-" + name + ".txt", both.toString());
    }

    @Test
    void tellsWhatAnExtraJobCostsWhereThereClearlyAreMore() {
        double nan = Double.NaN;
        ComparisonRow ratio = new ComparisonRow(
                "standard",
                "hybrid",
                "cost_per_extra_sustained_job_nok",
                "all",
                nan,
                nan,
                412_345,
                new Interval(301_234, 598_765),
                nan,
                50,
                Interval.NONE,
                nan);
        ComparisonRow more = Answers.row("hybrid", "sustained_jobs", "all", 500, 20, 5);
        ComparisonRow fewer = Answers.row("hybrid", "sustained_jobs", "all", 500, -20, 5);
        assertThat(text(Language.EN, ratio, more))
                .contains("Each extra job kept for 26 weeks costs 412.3 thousand NOK (95% interval 301.2 to 598.8).");
        assertThat(text(Language.NB, ratio, more))
                .contains("Hver ekstra jobb som varte i 26 uker, koster 412,3 tusen kroner");
        assertThat(text(Language.EN, ratio, fewer)).doesNotContain("extra job");
        assertThat(text(Language.EN, more)).doesNotContain("extra job");
    }

    private static String text(Language language, ComparisonRow... more) {
        List<ComparisonRow> rows = new ArrayList<>(rows(0.9, 0.4, 5.6, -40_000));
        rows.addAll(List.of(more));
        Answer answer = Answer.of(SETTING, Map.of("hybrid", HYBRID), rows, Messages.in(language));
        return String.join(" ", answer.parts().get(0).sentences());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyArrivalsLead(Language language) {
        Setting setting = new Setting(
                List.of(Answers.STANDARD, Answers.SMALL),
                50,
                1,
                156,
                83,
                "arrivals",
                List.of("portfolio.size", "mechanisms.A5", "parameters.trust.start"));
        List<ComparisonRow> rows = List.of(
                Answers.row("small-portfolios", OutcomeOrder.MAIN, "all", 12, 0.4, 0.3),
                Answers.row("small-portfolios", OutcomeOrder.MAIN, "arrivals", 14, 2.1, 0.7),
                Answers.row("small-portfolios", "staff_fte", "all", 16.6, 15.7, 0.01),
                Answers.row("small-portfolios", "total_cost_nok", "all", 157e6, 53e6, 2e6));
        List<Difference> differences = List.of(
                new Difference("portfolio.size", "60", "30"),
                new Difference("contact.digital_share", "0.4", "0.25"),
                new Difference("measures.places.avklaring", "4", ""),
                new Difference("changes", "[]", "[{\"week\":4}]"),
                new Difference("mechanisms.A5", "on", "off"),
                new Difference("parameters.trust.start", "0.3", "0.2"));
        for (List<Difference> some : List.of(differences.subList(0, 4), differences)) {
            Answer answer = Answer.of(setting, Map.of("small-portfolios", some), rows, Messages.in(language));
            assertThat(answer.before()).hasSize(1);
            Golden.check(
                    "answer-lead-" + some.size() + "-" + language.code() + ".txt", answer.text(new Layout(100, false)));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Whatever the numbers: no direction without an interval that keeps clear of 0, and no interval seen to hold 0. */
    @ParameterizedTest
    @MethodSource("seeds")
    void namesADirectionOnlyWhereTheIntervalDoes(int seed) {
        Random random = new Random(seed);
        List<ComparisonRow> rows = new ArrayList<>();
        for (String group : List.of("all", "close_case", "rest")) {
            rows.add(Answers.anyRow(random, "hybrid", OutcomeOrder.MAIN, group));
        }
        for (String outcome : List.of("total_cost_nok", "cost_per_sustained_job_nok", "staff_fte")) {
            rows.add(Answers.anyRow(random, "hybrid", outcome, "all"));
        }
        Answer answer = Answer.of(SETTING, Map.of(), rows, Messages.in(Language.EN));
        String text = String.join(" ", answer.parts().get(0).sentences());
        assertThat(text.contains("more brukere keep") || text.contains("fewer brukere keep a job for 26 weeks than"))
                .isEqualTo(clear(rows.get(0)) || text.contains("more or fewer brukere"));
        assertThat(text.contains("more or fewer brukere")).isEqualTo(Verdict.of(rows.get(0)) == Verdict.OPEN);
        if (text.contains("followed closely gain:") || text.contains("followed closely lose:")) {
            assertThat(clear(rows.get(1))).isTrue();
        }
        if (text.contains("the rest gain:") || text.contains("the rest lose:")) {
            assertThat(clear(rows.get(2))).isTrue();
        }
        if (text.contains(" more over ") || text.contains(" less over ")) {
            assertThat(clear(rows.get(3)) || text.contains("more or less over")).isTrue();
        }
        assertThat(text).doesNotContain("NaN", "null", "{").doesNotContainPattern("  ");
        assertThat(Arrays.asList(answer.text(new Layout(80, false)).split("\n")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void anIntervalThatKeepsClearOfZeroIsSeenTo() {
        ComparisonRow row = new ComparisonRow(
                "standard",
                "hybrid",
                OutcomeOrder.MAIN,
                "all",
                12,
                12.4,
                0.4,
                new Interval(0.0007, 0.8),
                0.6,
                50,
                new Interval(-1, 2),
                2);
        Answer answer = Answer.of(SETTING, Map.of(), List.of(row), Messages.in(Language.NB));
        assertThat(answer.parts().get(0).sentences().get(0)).contains("intervall +0,001 til +0,800");
    }

    private static boolean clear(ComparisonRow row) {
        Verdict verdict = Verdict.of(row);
        return verdict == Verdict.MORE || verdict == Verdict.FEWER;
    }

    private static Setting replicates(int number) {
        return new Setting(List.of(Answers.STANDARD, Answers.HYBRID), number, 1, 156, 83, "all", List.of());
    }

    private static List<ComparisonRow> rows(double all, double rest, double close, double jobCost) {
        return List.of(
                Answers.row("hybrid", OutcomeOrder.MAIN, "all", 12.314, all, 0.3),
                Answers.row("hybrid", OutcomeOrder.MAIN, "close_case", 9.2, close, 1.74),
                Answers.row("hybrid", OutcomeOrder.MAIN, "rest", 12.6, rest, 0.31),
                cost(all * 5e6),
                Answers.row("hybrid", "staff_fte", "all", 16.6, all > 0.5 ? 2 : 0, 0),
                Answers.row("hybrid", "cost_per_sustained_job_nok", "all", 284_000, jobCost, 20_000));
    }

    private static ComparisonRow cost(double difference) {
        return Answers.row("hybrid", "total_cost_nok", "all", 157e6, difference, 1e6);
    }

    private static List<ComparisonRow> zero() {
        return List.of(
                Answers.row("hybrid", OutcomeOrder.MAIN, "all", 12.314, 0, 0),
                Answers.empty("hybrid", OutcomeOrder.MAIN, "close_case"),
                Answers.row("hybrid", OutcomeOrder.MAIN, "rest", 12.314, 0, 0),
                Answers.row("hybrid", "total_cost_nok", "all", 157e6, 0, 0),
                Answers.row("hybrid", "cost_per_sustained_job_nok", "all", 284_000, 0, 0));
    }

    private static List<ComparisonRow> once() {
        return rows(0.9, 0.4, 5.6, -40_000).stream()
                .map(row -> with(row, 1, Interval.NONE))
                .toList();
    }

    private static List<ComparisonRow> few(List<ComparisonRow> rows) {
        return rows.stream().map(row -> with(row, 3, row.ci())).toList();
    }

    private static List<ComparisonRow> some(List<ComparisonRow> rows) {
        return rows.stream().map(row -> with(row, 31, row.ci())).toList();
    }

    private static ComparisonRow with(ComparisonRow row, int n, Interval ci) {
        return new ComparisonRow(
                row.base(),
                row.scenario(),
                row.outcome(),
                row.group(),
                row.baseMean(),
                row.mean(),
                row.difference(),
                ci,
                row.probabilityBetter(),
                n,
                Interval.NONE,
                Double.NaN);
    }
}
