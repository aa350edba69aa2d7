package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays labels and columns out in lines. A title that is too long for the label column gets lines of its own. */
final class Grid {
    private static final int INDENT = 2;

    /**
     * What stands under one title.
     *
     * @param section heading above the first block of a section
     * @param title title with unit
     * @param alone what labels a single row whose title needs no line of its own
     * @param labels a label for each row under the title
     * @param firstRow the row of the first label in the columns
     */
    record Block(String section, String title, String alone, List<String> labels, int firstRow) {}

    /**
     * A name over some columns.
     *
     * @param name what stands there
     * @param columns over how many
     */
    record Band(String name, int columns) {}

    private final List<Column> columns;
    private final List<Band> bands;
    private final int width;
    private final boolean colour;

    Grid(List<Column> columns, List<Band> bands, Layout layout) {
        this.columns = columns;
        this.bands = bands;
        this.width = layout.width();
        this.colour = layout.colour();
    }

    /** Columns left for labels. */
    int room() {
        return width - columns.stream().mapToInt(Column::width).sum();
    }

    /** Whether every name fits over its columns. */
    boolean bandsFit() {
        int first = 0;
        for (Band band : bands) {
            if (band.name().length() + INDENT > width(first, band.columns())) {
                return false;
            }
            first += band.columns();
        }
        return true;
    }

    List<String> lines(List<Block> blocks) {
        int labels = labelWidth(blocks);
        List<String> lines = new ArrayList<>();
        if (bands.stream().anyMatch(band -> !band.name().isEmpty())) {
            lines.add(bandLine(labels));
        }
        StringBuilder head = new StringBuilder(" ".repeat(labels));
        columns.forEach(column -> head.append(column.head()));
        lines.add(head.toString());
        String section = "";
        for (Block block : blocks) {
            if (!block.section().equals(section)) {
                section = block.section();
                lines.add(section);
            }
            add(lines, block, labels);
        }
        return lines;
    }

    private void add(List<String> lines, Block block, int labels) {
        boolean inline = block.labels().size() == 1 && block.alone().length() <= labels;
        if (!inline) {
            lines.addAll(Paragraph.wrap(block.title(), width, INDENT));
        }
        for (int i = 0; i < block.labels().size(); i++) {
            String label =
                    inline ? block.alone() : " ".repeat(INDENT) + block.labels().get(i);
            lines.add(line(Paragraph.cut(label, labels), labels, block.firstRow() + i));
        }
    }

    private String line(String label, int labels, int row) {
        StringBuilder line = new StringBuilder(label).append(" ".repeat(labels - label.length()));
        columns.forEach(column -> line.append(column.cell(row, colour)));
        return line.toString();
    }

    private String bandLine(int labels) {
        StringBuilder line = new StringBuilder(" ".repeat(labels));
        int first = 0;
        for (Band band : bands) {
            int over = width(first, band.columns());
            line.append(Column.right(band.name(), over));
            first += band.columns();
        }
        return line.toString();
    }

    private int width(int first, int count) {
        return columns.subList(first, first + count).stream()
                .mapToInt(Column::width)
                .sum();
    }

    private int labelWidth(List<Block> blocks) {
        int longest = blocks.stream()
                .flatMap(block -> block.labels().size() == 1
                        ? Stream.of(block.alone())
                        : block.labels().stream().map(label -> " ".repeat(INDENT) + label))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(room(), longest);
    }
}
