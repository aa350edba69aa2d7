package org.inklusim.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.Stored;
import org.inklusim.report.StoredResults;
import org.inklusim.scenario.Parameter;
import org.inklusim.scenario.ParameterDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinutesSectionTest {
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[dh][^>]*>(?:<code>)?([^<]*)");

    @TempDir
    Path parent;

    private StoredResults stored(String... sets) throws Exception {
        return StoredResults.read(Stored.write(
                parent.resolve("results"), List.of("standard", "hybrid"), List.of(sets), scenario -> scenario));
    }

    /** Cells of the table, row by row, the head first. */
    private static List<List<String>> table(StoredResults results, Language language) {
        String page = ReportPage.of(results, Messages.in(language), List.of());
        String table = page.substring(page.indexOf("<table id=\"minutes\">"));
        table = table.substring(0, table.indexOf("</table>"));
        return ROW.matcher(table)
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .map(cells -> cells.stream()
                        .map(cell -> cell.replaceAll("<[^>]*>", ""))
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eightTasksEachWithItsNumberRangeGradeAndTheHoursItLedTo(Language language) throws Exception {
        StoredResults results = stored();
        Messages words = Messages.in(language);
        List<List<String>> table = table(results, language);
        List<HoursKind> tasks =
                Arrays.stream(HoursKind.values()).filter(HoursKind::task).toList();
        assertThat(tasks).hasSize(8);
        assertThat(table).hasSize(1 + tasks.size());
        assertThat(table.get(0)).hasSize(7);
        for (int i = 0; i < tasks.size(); i++) {
            List<String> row = table.get(i + 1);
            Parameter entry = ParameterDictionary.shipped().require(tasks.get(i).minutes());
            assertThat(row.get(0)).isEqualTo(words.text("hours." + tasks.get(i).id()));
            assertThat(row.get(1)).isEqualTo(entry.id());
            assertThat(number(row.get(3))).isEqualTo(entry.value());
            assertThat(row.get(4).split(" ")).hasSize(3);
            assertThat(number(row.get(4).split(" ")[0])).isEqualTo(entry.min());
            assertThat(number(row.get(4).split(" ")[2])).isEqualTo(entry.max());
            assertThat(row.get(2))
                    .isEqualTo(words.text("grade." + entry.grade().name().toLowerCase(Locale.ROOT)));
            for (int scenario = 0; scenario < 2; scenario++) {
                String outcome = "hours_" + tasks.get(i).id() + "_per_week";
                double mean = results.summary(scenario).stream()
                        .filter(each ->
                                each.outcome().equals(outcome) && each.group().equals("all"))
                        .mapToDouble(ScenarioRow::mean)
                        .findFirst()
                        .orElse(Double.NaN);
                if (Double.isNaN(mean)) {
                    assertThat(row.get(5 + scenario)).isEqualTo("–");
                } else {
                    assertThat(Math.abs(number(row.get(5 + scenario)) - mean)).isLessThan(0.06);
                }
            }
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.').replace('\u2212', '-'));
    }

    @Test
    void aValueOfTheOwnIsShown() throws Exception {
        List<List<String>> table = table(stored("parameters.time.contact_minutes=50"), Language.EN);
        assertThat(table)
                .anySatisfy(row -> assertThat(List.of(row.get(1), row.get(3), row.get(4)))
                        .containsExactly("time.contact_minutes", "50", "30 to 75"));
    }
}
