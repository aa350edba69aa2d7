package org.inklusim.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.report.Paragraph;

/** A table of text no wider than so many columns; what does not fit in the last column goes on below. */
final class TextTable {
    private static final int GAP = 2;

    private final int width;
    private final List<Boolean> numbers;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param width longest line
     * @param heads titles of the columns; a {@code >} before one sets its column to the right
     */
    TextTable(int width, String... heads) {
        this.width = width;
        numbers = Arrays.stream(heads).map(head -> head.startsWith(">")).toList();
        rows.add(Arrays.stream(heads)
                .map(head -> head.startsWith(">") ? head.substring(1) : head)
                .toList());
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        return blocks().stream().flatMap(List::stream).toList();
    }

    /** The lines of each row, that of the heads first. */
    List<List<String>> blocks() {
        int last = numbers.size() - 1;
        int[] widths = new int[last];
        int before = 0;
        for (int i = 0; i < last; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            before += widths[i] + GAP;
        }
        List<List<String>> blocks = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> lines = new ArrayList<>();
            StringBuilder start = new StringBuilder();
            for (int i = 0; i < last; i++) {
                String space = " ".repeat(widths[i] - row.get(i).length());
                start.append(numbers.get(i) ? space + row.get(i) : row.get(i) + space)
                        .append(" ".repeat(GAP));
            }
            for (String part : Paragraph.wrap(row.get(last), width - before, 0)) {
                lines.add((start + part).stripTrailing());
                start = new StringBuilder(" ".repeat(before));
            }
            blocks.add(lines);
        }
        return blocks;
    }

    /** Text below a row, set in. */
    static List<String> below(String text, int width) {
        String space = "    ";
        return Paragraph.wrap(text, width - space.length(), 0).stream()
                .map(line -> space + line)
                .toList();
    }
}
