package org.inklusim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.report.OutcomeLines.Line;

/** The answer of {@code run} as text: means with their intervals and the spread between replicates. */
public final class ScenarioTable {
    private final Messages words;
    private final NumberText numbers;
    private final Map<List<String>, ScenarioRow> rows = new LinkedHashMap<>();
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final List<Line> lines;

    private ScenarioTable(Setting setting, List<ScenarioRow> rows, Messages words) {
        this.words = words;
        this.numbers = new NumberText(words.language());
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Map<String, Double> largest = new LinkedHashMap<>();
        for (ScenarioRow row : rows) {
            this.rows.put(List.of(row.outcome(), row.group()), row);
            groups.computeIfAbsent(row.outcome(), outcome -> new LinkedHashSet<>())
                    .add(row.group());
            largest.merge(row.outcome(), Scale.size(row.mean()), Math::max);
        }
        this.lines = OutcomeLines.of(groups, setting.leadGroup());
        largest.forEach((outcome, size) -> scales.put(outcome, Scale.of(outcome, size)));
    }

    /**
     * Writes the answer. No line is longer than the layout's width.
     *
     * @param setting what was run, one scenario
     * @param rows its rows
     * @param words the language
     * @param layout width
     * @return lines that end with {@code \n}
     */
    public static String of(Setting setting, List<ScenarioRow> rows, Messages words, Layout layout) {
        ScenarioTable table = new ScenarioTable(setting, rows, words);
        Frame frame = new Frame(setting, words, layout);
        List<Boolean> starred = table.lines.stream()
                .map(table::row)
                .map(row -> row.n() > 0 && row.n() < setting.replicates())
                .toList();
        List<String> text = new ArrayList<>(frame.head("head.run"));
        text.add("");
        text.addAll(new Grid(table.columns(), List.of(), layout)
                .lines(OutcomeLines.blocks(table.lines, table.scales, starred, words)));
        text.add("");
        text.addAll(frame.paragraph("foot.interval.run"));
        text.addAll(frame.paragraph("foot.spread"));
        text.addAll(frame.paragraph("foot.none.run"));
        if (starred.contains(true)) {
            text.addAll(frame.paragraph("foot.fewer"));
        }
        text.addAll(frame.model());
        return Frame.join(text);
    }

    private List<Column> columns() {
        return List.of(
                Column.of(words.text("column.mean"), 2, cells(this::mean)),
                Column.of(words.text("column.interval"), 2, cells(row -> interval(row, row.ci()))),
                Column.of(words.text("column.spread"), 2, cells(row -> interval(row, row.spread()))));
    }

    private List<String> cells(Function<ScenarioRow, String> cell) {
        return lines.stream().map(this::row).map(cell).toList();
    }

    private String mean(ScenarioRow row) {
        return numbers.plain(scaled(row, row.mean()), decimals(row));
    }

    private String interval(ScenarioRow row, Interval interval) {
        return numbers.interval(scaled(row, interval.low()), scaled(row, interval.high()), decimals(row));
    }

    private ScenarioRow row(Line line) {
        return rows.get(List.of(line.outcome(), line.group()));
    }

    private int decimals(ScenarioRow row) {
        return NumberText.decimals(
                scaled(row, row.mean()),
                scaled(row, row.spread().low()),
                scaled(row, row.spread().high()));
    }

    private double scaled(ScenarioRow row, double value) {
        return scales.get(row.outcome()).apply(value);
    }
}
