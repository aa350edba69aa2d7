package org.inklusim.report;

import java.util.List;

/**
 * A column of a table, right-aligned under its header.
 *
 * @param header what stands above
 * @param gap spaces before it
 * @param cells one text for each row
 * @param tints what a cell is to be coloured as, for each row
 */
record Column(String header, int gap, List<String> cells, List<Tint> tints) {
    static Column of(String header, int gap, List<String> cells) {
        return new Column(
                header, gap, cells, cells.stream().map(cell -> Tint.NONE).toList());
    }

    int width() {
        return gap + Math.max(header.length(), longest(cells));
    }

    String head() {
        return right(header, width());
    }

    String cell(int row, boolean colour) {
        String text = right(cells.get(row), width());
        return colour ? tints.get(row).paint(text) : text;
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
