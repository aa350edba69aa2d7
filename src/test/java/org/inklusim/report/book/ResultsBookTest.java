package org.inklusim.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inklusim.analysis.EqualCost;
import org.inklusim.analysis.NearestWhole.Limit;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.SameMoney;
import org.inklusim.report.Stored;
import org.inklusim.report.StoredResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsBookTest {
    private static final Messages EN = Messages.in(Language.EN);

    @TempDir
    Path folder;

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        Path results = Stored.compare(folder.resolve("results"));
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        ResultsBook.write(one, StoredResults.read(results), EN);
        ResultsBook.write(other, StoredResults.read(results), EN);

        assertThat(other).hasSameBinaryContentAs(one);
        assertThat(new String(Files.readAllBytes(one), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("dcterms:created");
    }

    @Test
    void aComparisonHasTheNumbersOfItsFilesAsNumbers() throws IOException {
        Path results = Stored.compare(folder.resolve("results"));
        ReadBook book = book(results, EN);

        assertThat(book.sheets.keySet())
                .containsExactly("Comparison", "Outcomes", "Dictionary", "What differs", "About");
        assertThat(book.frozen).containsEntry("Comparison", "3 1").containsEntry("Dictionary", "1 1");
        List<List<String>> rows = book.sheets.get("Comparison");
        assertThat(rows.get(0)).startsWith("Base", "Scenario", "Outcome").endsWith("Variance ratio");
        assertThat(rows.get(1))
                .startsWith(
                        "standard",
                        "hybrid",
                        "Job kept for 26 weeks",
                        "all",
                        "per 100 brukere",
                        "sustained_job_26w",
                        "all");
        Function<List<String>, List<String>> keys = row -> List.of(row.get(0), row.get(1), row.get(5), row.get(6));
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> csv(keys.apply(row), row.subList(7, row.size()), 14))
                .containsExactlyInAnyOrderElementsOf(body(results.resolve("comparison.csv")));
        assertThat(rows.stream().map(row -> row.get(5)).distinct()).startsWith("Outcome in files", "sustained_job_26w");
    }

    @Test
    void atTheSameMoneyItHasASecondComparison() throws IOException {
        Path results = Stored.compare(folder.resolve("results"));
        StoredResults stored = StoredResults.read(results);
        List<EqualCost> found = List.of(new EqualCost("standard", "hybrid", 17, 17, 15, 5e7, 4.9e7, Limit.NONE));
        StoredResults both = new StoredResults(
                stored.manifest(),
                stored.comparison(),
                stored.replicates(),
                stored.weekly(),
                stored.flows(),
                new SameMoney(found, stored.comparison().subList(0, 3)));
        Path file = folder.resolve("both.xlsx");
        ResultsBook.write(file, both, EN);
        ReadBook book = ReadBook.of(file);

        assertThat(book.sheets.keySet()).startsWith("Comparison", "Same money", "Outcomes");
        assertThat(book.sheets.get("Same money")).hasSize(4);
        assertThat(book.sheets.get("About").stream().map(row -> row.get(0)))
                .anyMatch(line -> line.contains("15 veiledere"));
    }

    @Test
    void everyOutcomeOfEveryReplicateIsThere() throws IOException {
        Path results = Stored.compare(folder.resolve("results"));
        List<List<String>> rows = book(results, EN).sheets.get("Outcomes");

        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> csv(
                        List.of(row.get(0), row.get(1).substring(1), row.get(2), row.get(3)),
                        row.subList(4, row.size()),
                        5))
                .containsExactlyElementsOf(body(results.resolve("outcomes.csv")));
    }

    private static String csv(List<String> texts, List<String> numbers, int columns) {
        List<String> fields = new ArrayList<>(texts);
        for (String number : numbers) {
            assertThat(number == null || number.startsWith("#"))
                    .as("%s", number)
                    .isTrue();
            fields.add(number == null ? "" : new java.math.BigDecimal(number.substring(1)).toPlainString());
        }
        while (fields.size() < columns) {
            fields.add("");
        }
        return String.join(",", fields);
    }

    private static List<String> body(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        return lines.subList(1, lines.size());
    }

    @Test
    void formatsFitTheSizeOfNumbers() throws IOException {
        ReadBook book = book(Stored.compare(folder.resolve("results")), EN);
        List<List<String>> rows = book.sheets.get("Comparison");
        List<List<String>> formats = book.formats.get("Comparison");
        int cost = indexOf(rows, "total_cost_nok");

        assertThat(formats.get(1).subList(7, 10)).containsExactly("#,##0.0", "#,##0.0", "+#,##0.00;-#,##0.00;#,##0.00");
        assertThat(formats.get(1).get(12)).isIn("0%", "9");
        assertThat(formats.get(cost).get(7)).isIn("#,##0", "3");
    }

    private static int indexOf(List<List<String>> rows, String outcome) {
        return rows.indexOf(rows.stream()
                .filter(row -> row.get(5).equals(outcome))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whatDiffersIsToldWithTypedValues() throws IOException {
        List<List<String>> rows =
                book(Stored.compare(folder.resolve("results")), EN).sheets.get("What differs");

        assertThat(rows.get(0))
                .containsExactly("Key of scenario files", "What it is", "standard", "hybrid", "jobbspesialist");
        assertThat(rows.subList(1, rows.size()))
                .containsExactly(
                        List.of("practice.kind", "practice", "standard", "hybrid", "jobbspesialist"),
                        List.of("mentor.policy", "mentors", "none", "subsidised", "none"));
        List<List<String>> more = book(
                        Stored.write(
                                folder.resolve("sets"),
                                List.of("standard", "small-portfolios"),
                                List.of("horizon.weeks=156"),
                                scenario -> scenario),
                        EN)
                .sheets
                .get("What differs");
        assertThat(more).contains(List.of("portfolio.size", "brukere per veileder", "#60", "#30"));
    }

    @Test
    void theDictionaryExplainsWhatIsThere() throws IOException {
        ReadBook book = book(Stored.compare(folder.resolve("results")), EN);
        Set<String> told = book.sheets.get("Dictionary").stream()
                .skip(1)
                .peek(row -> assertThat(row).hasSize(6).doesNotContainNull())
                .map(row -> row.get(0))
                .collect(Collectors.toSet());

        assertThat(told)
                .isEqualTo(new HashSet<>(book.sheets.get("Outcomes").stream()
                        .skip(1)
                        .map(row -> row.get(2))
                        .toList()));
    }

    @Test
    void aScenarioAloneHasItsOutcomesAndAllItsValues() throws IOException {
        ReadBook book = book(Stored.run(folder.resolve("results")), EN);

        assertThat(book.sheets.keySet()).containsExactly("Summary", "Outcomes", "Dictionary", "Scenario", "About");
        assertThat(book.sheets.get("Summary").get(1)).startsWith("standard", "Job kept for 26 weeks", "all");
        assertThat(book.sheets.get("Summary").get(1).get(9)).isEqualTo("#" + Stored.REPLICATES);
        assertThat(book.sheets.get("Scenario"))
                .contains(
                        List.of("portfolio.size", "brukere per veileder", "#60"),
                        List.of("contact.one_contact_per_employer", "one contact per employer", "on"));
    }

    @Test
    void titlesAreInTheReadersLanguage() throws IOException {
        ReadBook book = book(Stored.compare(folder.resolve("results")), Messages.in(Language.NB));

        assertThat(book.sheets.keySet())
                .containsExactly("Sammenligning", "Utfall", "Ordliste", "Hva som er ulikt", "Om");
        assertThat(book.sheets.get("Sammenligning").get(1))
                .startsWith("standard", "hybrid", "Jobb som varte i 26 uker", "alle", "per 100 brukere");
        assertThat(book.sheets.get("Om").stream().map(row -> row.get(0)))
                .anyMatch(line -> line.startsWith("12 gjentak av hvert scenario, frø 7"));
    }

    @Test
    void whereTheSheetHasNoRoomWholeReplicatesAreLeftOutAndItIsSaid() throws IOException {
        Path results = Stored.compare(folder.resolve("results"));
        int all = Files.readAllLines(results.resolve("outcomes.csv")).size() - 1;
        int each = all / Stored.REPLICATES;
        Path file = folder.resolve("small.xlsx");
        ResultsBook.write(file, StoredResults.read(results), EN, 1 + 4 * each + 5);
        ReadBook book = ReadBook.of(file);

        assertThat(book.sheets.get("Outcomes")).hasSize(1 + 4 * each);
        assertThat(book.sheets.get("About").stream().map(row -> row.get(0)))
                .contains("The sheet of outcomes has room for replicates 1 to 4 only; outcomes.csv holds all of them.");
        assertThat(book(results, EN).sheets.get("About").toString()).doesNotContain("has room");
    }

    private ReadBook book(Path results, Messages words) throws IOException {
        Path file = results.resolveSibling(results.getFileName() + ".xlsx");
        ResultsBook.write(file, StoredResults.read(results), words);
        return ReadBook.of(file);
    }
}
