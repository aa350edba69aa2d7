package org.inklusim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.report.OutcomeLines.Line;

/** The answer of {@code compare} as text: head, table of outcomes with differences and intervals, words. */
public final class ComparisonTable {
    private static final int LEAST_LABELS = 15;
    private static final int MOST_BESIDE = 2;

    private final Setting setting;
    private final Messages words;
    private final NumberText numbers;
    private final Layout layout;
    private final Map<List<String>, ComparisonRow> rows = new LinkedHashMap<>();
    private final List<Line> lines;
    private final Map<String, Scale> scales = new LinkedHashMap<>();

    private ComparisonTable(Setting setting, List<ComparisonRow> rows, Messages words, Layout layout) {
        this.setting = setting;
        this.words = words;
        this.numbers = new NumberText(words.language());
        this.layout = layout;
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Map<String, Double> largest = new LinkedHashMap<>();
        for (ComparisonRow row : rows) {
            this.rows.put(List.of(row.scenario(), row.outcome(), row.group()), row);
            groups.computeIfAbsent(row.outcome(), outcome -> new LinkedHashSet<>())
                    .add(row.group());
            largest.merge(row.outcome(), Scale.size(row), Math::max);
        }
        this.lines = OutcomeLines.of(groups, setting.leadGroup());
        largest.forEach((outcome, size) -> scales.put(outcome, Scale.of(outcome, size)));
    }

    /**
     * Writes the answer. No line is longer than the layout's width; two OTHERs stand side by side where that
     * leaves room for the labels, more stand below each other.
     *
     * @param setting what was run
     * @param rows rows of all OTHERs
     * @param words the language
     * @param layout width and colour
     * @return lines that end with {@code \n}
     */
    public static String of(Setting setting, List<ComparisonRow> rows, Messages words, Layout layout) {
        ComparisonTable table = new ComparisonTable(setting, rows, words, layout);
        Frame frame = new Frame(setting, words, layout);
        List<String> text = new ArrayList<>(frame.head("head.compare"));
        text.addAll(table.body());
        text.add("");
        text.addAll(frame.paragraph("foot.interval"));
        text.addAll(frame.paragraph("foot.better"));
        text.addAll(frame.paragraph("foot.none"));
        if (setting.others().size() > 1 && table.beside()) {
            text.addAll(frame.paragraph("foot.twins"));
        }
        if (table.starred(setting.others()).contains(true)) {
            text.addAll(frame.paragraph("foot.fewer"));
        }
        text.addAll(frame.model());
        return Frame.join(text);
    }

    /** Whether all OTHERs have room in one table. */
    private boolean beside() {
        List<Named> others = setting.others();
        Grid grid = grid(others);
        return others.size() < 2 || others.size() <= MOST_BESIDE && grid.room() >= LEAST_LABELS && grid.bandsFit();
    }

    private List<String> body() {
        List<String> text = new ArrayList<>();
        if (beside()) {
            text.add("");
            text.addAll(grid(setting.others()).lines(blocks(setting.others())));
            return text;
        }
        for (Named other : setting.others()) {
            String pair = words.text("head.pair", other.name(), setting.base().name());
            text.add("");
            text.addAll(Paragraph.wrap(pair, layout.width(), 2));
            text.addAll(grid(List.of(other)).lines(blocks(List.of(other))));
        }
        return text;
    }

    private List<Grid.Block> blocks(List<Named> others) {
        return OutcomeLines.blocks(lines, scales, starred(others), words);
    }

    private List<Boolean> starred(List<Named> others) {
        return lines.stream()
                .map(line -> others.stream()
                        .map(other -> row(other, line))
                        .anyMatch(row -> row != null && row.n() > 0 && row.n() < setting.replicates()))
                .toList();
    }

    private Grid grid(List<Named> others) {
        boolean beside = others.size() > 1;
        List<Column> columns = new ArrayList<>();
        List<Grid.Band> bands = new ArrayList<>();
        columns.add(Column.of(words.text("column.base"), 2, cells(line -> baseMean(others, line))));
        bands.add(new Grid.Band("", 1));
        for (Named other : others) {
            List<Column> own = columns(other, beside ? 1 : 2);
            columns.addAll(own);
            bands.add(new Grid.Band(beside ? other.name() : "", own.size()));
        }
        return new Grid(columns, bands, layout);
    }

    private List<Column> columns(Named other, int gap) {
        return List.of(
                Column.of(words.text("column.mean"), 2, cells(other, this::mean)),
                new Column(
                        words.text("column.difference"),
                        gap,
                        cells(other, row -> numbers.signed(scaled(row, row.difference()), decimals(row))),
                        lines.stream().map(line -> tint(row(other, line))).toList()),
                Column.of(words.text("column.interval"), gap, cells(other, this::interval)),
                Column.of(
                        words.text("column.better"),
                        gap,
                        cells(other, row -> numbers.percent(row.probabilityBetter()))));
    }

    private List<String> cells(Function<Line, String> cell) {
        return lines.stream().map(cell).toList();
    }

    private List<String> cells(Named other, Function<ComparisonRow, String> cell) {
        return cells(line -> row(other, line) == null ? NumberText.NONE : cell.apply(row(other, line)));
    }

    private ComparisonRow row(Named other, Line line) {
        return rows.get(List.of(other.name(), line.outcome(), line.group()));
    }

    private String mean(ComparisonRow row) {
        return numbers.plain(scaled(row, row.mean()), meanDecimals(row));
    }

    private String interval(ComparisonRow row) {
        return numbers.interval(
                scaled(row, row.ci().low()), scaled(row, row.ci().high()), decimals(row));
    }

    /** The mean of BASE; a dash where BASE has another for each OTHER, as for close cases. */
    private String baseMean(List<Named> others, Line line) {
        List<String> means = others.stream()
                .map(other -> row(other, line))
                .filter(row -> row != null && row.n() > 0)
                .map(row -> numbers.plain(scaled(row, row.baseMean()), meanDecimals(row)))
                .distinct()
                .toList();
        return means.size() == 1 ? means.get(0) : NumberText.NONE;
    }

    private int meanDecimals(ComparisonRow row) {
        return NumberText.decimals(scaled(row, row.baseMean()), scaled(row, row.mean()));
    }

    private int decimals(ComparisonRow row) {
        return NumberText.differenceDecimals(
                scaled(row, row.difference()),
                scaled(row, row.ci().low()),
                scaled(row, row.ci().high()));
    }

    private double scaled(ComparisonRow row, double value) {
        return scales.get(row.outcome()).apply(value);
    }

    private static Tint tint(ComparisonRow row) {
        boolean chance = row == null || !(row.ci().low() > 0 || row.ci().high() < 0);
        if (chance || Double.isNaN(row.probabilityBetter())) {
            return Tint.NONE;
        }
        return row.probabilityBetter() > 0.5 ? Tint.WISHED : Tint.UNWISHED;
    }
}
