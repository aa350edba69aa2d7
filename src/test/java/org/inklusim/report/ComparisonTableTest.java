package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.scenario.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTableTest {
    private static final Setting TWO = Answers.setting(Answers.STANDARD, Answers.HYBRID, Answers.SPECIALIST);

    @ParameterizedTest
    @CsvSource({"EN, 80", "EN, 100", "NB, 80", "NB, 100"})
    void twoOthersReadAsStored(Language language, int width) {
        String text = ComparisonTable.of(TWO, Answers.rows(TWO), Messages.in(language), new Layout(width, false));
        Golden.check("compare-two-" + language.code() + "-" + width + ".txt", text);
    }

    @ParameterizedTest
    @CsvSource({"EN, 100", "NB, 80"})
    void arrivalsLeadWhereBurnInDiffers(Language language, int width) {
        Setting setting = new Setting(
                List.of(Answers.STANDARD, Answers.SMALL), 50, 7, 1_040, 83, "arrivals", List.of("portfolio.size"));
        String text =
                ComparisonTable.of(setting, Answers.rows(setting), Messages.in(language), new Layout(width, false));
        Golden.check("compare-lead-" + language.code() + "-" + width + ".txt", text);
    }

    @Test
    void twoOthersStandBesideEachOtherInAWideTerminalOnly() {
        List<ComparisonRow> rows = Answers.rows(TWO);
        Messages words = Messages.in(Language.EN);
        assertThat(ComparisonTable.of(TWO, rows, words, Layout.forColumns(120))).doesNotContain("hybrid against");
        assertThat(ComparisonTable.of(TWO, rows, words, Layout.forColumns(99)))
                .contains("hybrid against standard")
                .contains("jobbspesialist against standard");
    }

    @Test
    void coloursOnlyWhenToldAndOnlyWhatIsNoChance() {
        Setting setting = Answers.setting(Answers.STANDARD, Answers.HYBRID);
        List<ComparisonRow> rows = Answers.rows(setting);
        Messages words = Messages.in(Language.EN);
        String plain = ComparisonTable.of(setting, rows, words, new Layout(100, false));
        String coloured = ComparisonTable.of(setting, rows, words, new Layout(100, true));
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).containsPattern("\u001b\\[32m *\\+0\\.71\u001b\\[0m");
        assertThat(coloured).containsPattern("\u001b\\[31m *-64\\.3\u001b\\[0m");
        assertThat(coloured).containsPattern(" -11\\.3 ");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void refusesWhatIsNarrowerThanEighty() {
        assertThatThrownBy(() -> new Layout(79, false)).hasMessageContaining("at least 80 columns, given 79");
        assertThat(Layout.forColumns(40).width()).isEqualTo(80);
        assertThat(Layout.of(0, true)).isEqualTo(new Layout(100, true));
        assertThat(Layout.of(99, false)).isEqualTo(new Layout(80, false));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Any numbers, any number of OTHERs, names and titles of any length: nothing spills, stands askew or is lost. */
    @ParameterizedTest
    @MethodSource("seeds")
    void fitsTheWidthKeepsColumnsAndShowsEveryRow(int seed) {
        Random random = new Random(seed);
        List<Named> scenarios = new ArrayList<>();
        for (int i = 0, count = 2 + random.nextInt(4); i < count; i++) {
            String name = "s" + i + "-" + "x".repeat(random.nextInt(60));
            scenarios.add(new Named(name, new Title("t".repeat(random.nextInt(200)), "en tittel ".repeat(12))));
        }
        boolean arrivals = random.nextBoolean();
        Setting setting = new Setting(
                scenarios,
                50,
                random.nextLong(),
                156,
                83,
                arrivals ? "arrivals" : "all",
                arrivals ? List.of("portfolio.size", "population.brukere") : List.of());
        List<String> outcomes = new ArrayList<>(List.of(OutcomeOrder.MAIN, "job_starts", "total_cost_nok"));
        outcomes.add("an_outcome_" + "o".repeat(random.nextInt(120)));
        List<ComparisonRow> rows = new ArrayList<>();
        for (Named other : setting.others()) {
            for (String outcome : outcomes) {
                for (String group : List.of("all", "arrivals", "close_case", "rest")) {
                    rows.add(Answers.anyRow(random, other.name(), outcome, group));
                }
            }
        }
        Language language = random.nextBoolean() ? Language.EN : Language.NB;
        Layout layout = new Layout(random.nextBoolean() ? 80 : 100, false);
        Messages words = Messages.in(language);
        String text = ComparisonTable.of(setting, rows, words, layout);
        List<String> lines = Arrays.asList(text.split("\n"));

        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(layout.width()));
        List<String> heads = lines.stream()
                .filter(line -> line.contains(words.text("column.interval")))
                .filter(line -> line.endsWith(words.text("column.better")))
                .toList();
        int tables = heads.size();
        boolean beside = tables == 1 && setting.others().size() == 2;
        assertThat(tables).isEqualTo(beside ? 1 : setting.others().size());
        // Every row of numbers ends under the last header, and all groups of the main outcome are there.
        int at = 0;
        for (String headLine : heads) {
            int start = at + lines.subList(at, lines.size()).indexOf(headLine);
            List<String> table = lines.subList(start + 1, start + 1 + endOfTable(lines, start));
            Pattern share = Pattern.compile(".*( -|[0-9]" + Pattern.quote(language.percent()) + ")$");
            List<String> numbers =
                    table.stream().filter(line -> share.matcher(line).matches()).toList();
            assertThat(numbers).isNotEmpty().allSatisfy(line -> assertThat(line).hasSize(headLine.length()));
            assertThat(numbers).hasSize(4 + (arrivals ? 2 : 1) * (outcomes.size() - 1));
            assertThat(numbers.stream().map(String::strip))
                    .anySatisfy(line -> assertThat(line).startsWith(words.group("close_case")))
                    .anySatisfy(line -> assertThat(line).startsWith(words.group("rest")));
            at = start + 1;
        }
        assertThat(text).contains(words.outcome(OutcomeOrder.MAIN)).contains("\n" + words.text("section.costs") + "\n");
    }

    private static int endOfTable(List<String> lines, int start) {
        return lines.subList(start, lines.size()).indexOf("") - 1;
    }
}
