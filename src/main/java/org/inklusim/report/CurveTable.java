package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.ScenarioRow;

/** The answer of {@code compare --vary} as text: words, and for each OTHER a table by value. */
public final class CurveTable {
    private static final int LEAST_LABELS = 12;

    private final Curves curves;
    private final Setting setting;
    private final Messages words;
    private final NumberText numbers;
    private final Layout layout;
    private final CurveWords said;

    private CurveTable(Curves curves, Messages words, Layout layout) {
        this.curves = curves;
        this.setting = curves.setting();
        this.words = words;
        this.numbers = new NumberText(words.language());
        this.layout = layout;
        this.said = new CurveWords(curves, words);
    }

    /**
     * Writes the answer. No line is longer than the layout's width.
     *
     * @return lines that end with {@code \n}
     */
    public static String of(Curves curves, Messages words, Layout layout) {
        return Frame.join(new CurveTable(curves, words, layout).lines());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Named other : setting.others()) {
            lines.addAll(Paragraph.wrap(String.join(" ", said.sentences(other)), layout.width(), 0));
            lines.add("");
        }
        Stream.concat(said.before().stream().skip(1), said.after().stream()).forEach(sentence -> {
            lines.addAll(Paragraph.wrap(sentence, layout.width(), 0));
            lines.add("");
        });
        Frame frame = new Frame(setting, words, layout);
        lines.addAll(frame.head("head.compare"));
        lines.addAll(Paragraph.wrap(said.before().get(0), layout.width(), 0));
        for (Named other : setting.others()) {
            lines.add("");
            lines.addAll(Paragraph.wrap(
                    words.text("head.pair", other.name(), setting.base().name()), layout.width(), 2));
            lines.addAll(table(other));
        }
        lines.add("");
        lines.addAll(frame.paragraph(curves.varied().numeric() ? "curves.foot" : "curves.foot.values"));
        lines.addAll(frame.paragraph("foot.interval"));
        lines.addAll(frame.paragraph("foot.better"));
        lines.addAll(frame.paragraph("foot.none"));
        lines.addAll(frame.model());
        return lines;
    }

    /** An outcome's rows at all values. */
    private record Block(String outcome, String group, List<ComparisonRow> rows) {}

    private List<String> table(Named other) {
        List<Block> blocks = Stream.of(
                        List.of(OutcomeOrder.MAIN, setting.leadGroup()),
                        List.of("total_cost_nok", "all"),
                        List.of("cost_per_sustained_job_nok", "all"))
                .map(id -> new Block(id.get(0), id.get(1), curves.rows(other.name(), id.get(0), id.get(1))))
                .filter(block -> !block.rows().isEmpty())
                .toList();
        Grid full = new Grid(columns(blocks, true), List.of(), layout);
        Grid grid = full.room() >= LEAST_LABELS ? full : new Grid(columns(blocks, false), List.of(), layout);
        return grid.lines(gridBlocks(blocks));
    }

    private List<Grid.Block> gridBlocks(List<Block> blocks) {
        List<String> values = curves.varied().settings().stream()
                .map(new Levers(words)::value)
                .toList();
        List<Grid.Block> shown = new ArrayList<>();
        for (Block block : blocks) {
            String unit = scale(block).unit(block.outcome(), words);
            String group = block.group().equals("all") ? "" : ", " + words.group(block.group());
            String title = words.outcome(block.outcome()) + group + (unit.isEmpty() ? "" : " (" + unit + ")");
            shown.add(new Grid.Block("", title, "", values, shown.size() * values.size()));
        }
        return shown;
    }

    private List<Column> columns(List<Block> blocks, boolean bands) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("column.base", 2, blocks, (block, row) -> mean(block, row, row.baseMean())));
        if (bands) {
            columns.add(band(setting.base().name(), blocks));
        }
        columns.add(column("column.mean", 2, blocks, (block, row) -> mean(block, row, row.mean())));
        if (bands) {
            columns.add(band("", blocks));
        }
        columns.add(column("column.difference", 2, blocks, this::difference));
        columns.add(column("column.interval", 1, blocks, this::interval));
        columns.add(column("column.better", 2, blocks, (block, row) -> numbers.percent(row.probabilityBetter())));
        return columns;
    }

    private interface Cell {
        String of(Block block, ComparisonRow row);
    }

    private Column column(String header, int gap, List<Block> blocks, Cell cell) {
        return Column.of(
                words.text(header),
                gap,
                blocks.stream()
                        .flatMap(block -> block.rows().stream().map(row -> cell.of(block, row)))
                        .toList());
    }

    /** The intervals of a scenario's means; of OTHER where no name is given. */
    private Column band(String scenario, List<Block> blocks) {
        List<String> cells = new ArrayList<>();
        for (Block block : blocks) {
            String name = scenario.isEmpty() ? block.rows().get(0).scenario() : scenario;
            List<ScenarioRow> means = curves.means(name, block.outcome(), block.group());
            IntStream.range(0, block.rows().size())
                    .mapToObj(i -> means.isEmpty() ? NumberText.NONE : ends(block, means.get(i)))
                    .forEach(cells::add);
        }
        return Column.of(words.text("column.interval"), 1, cells);
    }

    private String ends(Block block, ScenarioRow row) {
        double low = scale(block).apply(row.ci().low());
        double high = scale(block).apply(row.ci().high());
        return numbers.interval(low, high, NumberText.decimals(low, high));
    }

    private String mean(Block block, ComparisonRow row, double value) {
        Scale scale = scale(block);
        return numbers.plain(
                scale.apply(value), NumberText.decimals(scale.apply(row.baseMean()), scale.apply(row.mean())));
    }

    private String difference(Block block, ComparisonRow row) {
        return numbers.signed(scale(block).apply(row.difference()), decimals(block, row));
    }

    private String interval(Block block, ComparisonRow row) {
        Scale scale = scale(block);
        return numbers.interval(
                scale.apply(row.ci().low()), scale.apply(row.ci().high()), decimals(block, row));
    }

    private static int decimals(Block block, ComparisonRow row) {
        Scale scale = scale(block);
        return NumberText.differenceDecimals(
                scale.apply(row.difference()),
                scale.apply(row.ci().low()),
                scale.apply(row.ci().high()));
    }

    private static Scale scale(Block block) {
        double largest = block.rows().stream()
                .mapToDouble(row -> Scale.size(row.baseMean(), row.mean()))
                .max()
                .orElse(0);
        return Scale.of(block.outcome(), largest);
    }
}
