package org.inklusim.report.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.OutcomeOrder;
import org.inklusim.report.StoredResults;
import org.inklusim.report.book.Sheet.Shown;

/** The sheets of numbers: differences, means, and every outcome of every replicate. */
final class OutcomeSheets {
    private final Messages words;
    private final List<String> leads;
    private final List<Part> parts;

    /**
     * @param leads headers of the leading cells
     * @param parts what is told of, in its order
     */
    OutcomeSheets(Messages words, List<String> leads, List<Part> parts) {
        this.words = words;
        this.leads = leads;
        this.parts = parts;
    }

    /** Every outcome of every OTHER against BASE, in the order of reading. */
    void comparison(Workbook book) throws IOException {
        comparison(book, "comparison", StoredResults::comparison);
    }

    /** The same at the same money, where that was asked for. */
    void sameMoney(Workbook book) throws IOException {
        comparison(book, "money", results -> results.sameMoney().comparison());
    }

    private void comparison(Workbook book, String name, Function<StoredResults, List<ComparisonRow>> rows)
            throws IOException {
        Heads heads = outcome(heads().names("base", "scenario"))
                .numbers("base_mean", "mean", "difference", "ci_low", "ci_high", "better", "n")
                .numbers("spread_low", "spread_high", "variance_ratio");
        try (var sheet = sheet(book, name, leads.size() + 3, heads)) {
            for (Part part : parts) {
                for (ComparisonRow row : sorted(rows.apply(part.results()), ComparisonRow::outcome)) {
                    sheet.row(part.row(cells(row)));
                }
            }
        }
    }

    private Object[] cells(ComparisonRow row) {
        int means = NumberText.decimals(row.baseMean(), row.mean());
        int decimals = NumberText.differenceDecimals(
                row.difference(), row.ci().low(), row.ci().high());
        return join(
                List.of(row.base(), row.scenario()),
                outcome(row.outcome(), row.group()),
                List.of(Shown.of(row.baseMean(), means), Shown.of(row.mean(), means)),
                List.of(Shown.signed(row.difference(), decimals)),
                ends(row.ci(), end -> Shown.signed(end, decimals)),
                List.of(Shown.percent(row.probabilityBetter()), row.n()),
                ends(row.spread(), end -> Shown.signed(end, decimals)),
                List.of(Shown.of(row.varianceRatio(), 2)));
    }

    /** Every outcome of each scenario by itself. */
    void summary(Workbook book) throws IOException {
        Heads heads = outcome(heads().names("scenario"))
                .numbers("mean", "mean.ci_low", "mean.ci_high", "n", "mean.spread_low", "mean.spread_high");
        try (var sheet = sheet(book, "summary", leads.size() + 2, heads)) {
            for (Part part : parts) {
                for (int s = 0; s < part.results().names().size(); s++) {
                    for (ScenarioRow row : sorted(part.results().summary(s), ScenarioRow::outcome)) {
                        sheet.row(part.row(cells(row)));
                    }
                }
            }
        }
    }

    private Object[] cells(ScenarioRow row) {
        int decimals =
                NumberText.decimals(row.mean(), row.spread().low(), row.spread().high());
        return join(
                List.of(row.scenario()),
                outcome(row.outcome(), row.group()),
                List.of(Shown.of(row.mean(), decimals)),
                ends(row.ci(), end -> Shown.of(end, decimals)),
                List.of(row.n()),
                ends(row.spread(), end -> Shown.of(end, decimals)));
    }

    /**
     * Every number of every run, as many replicates as the sheet can hold whole.
     *
     * @param mostRows most rows of the sheet
     * @return number of the last replicate that is there; of all that were finished where there was room for all
     */
    int outcomes(Workbook book, int mostRows) throws IOException {
        Heads heads =
                heads().names("scenario").numbers("replicate").ids("outcome.id").names("group.id", "value");
        int last = lastThatFits(mostRows);
        try (var sheet = sheet(book, "outcomes", leads.size() + 2, heads)) {
            for (Part part : parts) {
                for (int s = 0; s < part.results().names().size(); s++) {
                    for (Replicate replicate : part.results().replicates()) {
                        if (replicate.number() <= last) {
                            run(sheet, part, s, replicate);
                        }
                    }
                }
            }
        }
        return last;
    }

    private void run(Sheet sheet, Part part, int scenario, Replicate replicate) throws IOException {
        String name = part.results().names().get(scenario);
        RunValues run = replicate.values().get(scenario);
        for (int c = 0; c < run.columns().size(); c++) {
            OutcomeColumn column = run.columns().get(c);
            sheet.row(part.row(name, replicate.number(), column.outcome(), column.group(), run.values()[c]));
        }
    }

    private int lastThatFits(int mostRows) {
        List<Replicate> replicates = parts.get(0).results().replicates();
        int rows = 1;
        int last = 0;
        for (Replicate replicate : replicates) {
            rows += parts.size()
                    * replicate.values().stream()
                            .mapToInt(run -> run.columns().size())
                            .sum();
            if (rows > mostRows) {
                break;
            }
            last = replicate.number();
        }
        return last;
    }

    private Heads heads() {
        return Heads.in(words).literal(leads);
    }

    private static Heads outcome(Heads heads) {
        return heads.titles("outcome").names("group", "unit").ids("outcome.id").names("group.id");
    }

    private List<Object> outcome(String outcome, String group) {
        return List.of(words.outcome(outcome), words.group(group), words.unit(outcome), outcome, group);
    }

    private static List<Object> ends(Interval interval, Function<Double, Shown> shown) {
        return List.of(shown.apply(interval.low()), shown.apply(interval.high()));
    }

    private static Object[] join(List<?>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toArray();
    }

    private Sheet sheet(Workbook book, String name, int frozen, Heads heads) {
        return new Sheet(book, words.text("book.sheet." + name), frozen, heads.all());
    }

    /** Rows in the order in which outcomes are read. */
    private static <T> List<T> sorted(List<T> rows, Function<T, String> outcome) {
        Map<String, List<T>> byOutcome = new LinkedHashMap<>();
        rows.forEach(row -> byOutcome
                .computeIfAbsent(outcome.apply(row), id -> new ArrayList<>())
                .add(row));
        return OutcomeOrder.sort(byOutcome.keySet()).values().stream()
                .flatMap(List::stream)
                .flatMap(id -> byOutcome.get(id).stream())
                .toList();
    }
}
