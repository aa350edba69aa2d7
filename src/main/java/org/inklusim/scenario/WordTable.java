package org.inklusim.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table that a user wrote: a line of column names, commas, a point as decimal sign, no quotes. Every cell knows its
 * place.
 */
public final class WordTable {
    private static final long LONGEST = 256L << 20;

    private final String file;
    private final List<String> columns;
    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private WordTable(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads a file.
     *
     * @throws ScenarioException for the first thing wrong; its message begins with the place
     */
    public static WordTable read(Path file) {
        Place start = new Place(Place.Kind.FILE, 0, file.toString(), 1, 1);
        String[] texts = TextFile.decode(bytes(file, start), start).split("\r?\n", -1);
        List<String> head = List.of(cells(texts[0]));
        if (head.size() == 1 && (head.get(0).contains(";") || head.get(0).contains("\t"))) {
            throw new ScenarioException(
                    start, "expected columns with commas between, given " + Shown.shorten(head.get(0)));
        }
        WordTable table = new WordTable(file.toString(), head);
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < head.size(); c++) {
            if (head.get(c).isEmpty() || !seen.add(head.get(c))) {
                String given = head.get(c).isEmpty() ? "an empty one" : Shown.shorten(head.get(c)) + " again";
                throw new ScenarioException(
                        place(file.toString(), 1, texts[0], c),
                        "expected a name for each column, each once, given " + given);
            }
        }
        for (int i = 1; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                table.add(i + 1, texts[i]);
            }
        }
        if (table.rows.isEmpty()) {
            throw new ScenarioException(start.at(2, 1), "expected a row or more below the column names, given none");
        }
        return table;
    }

    private static byte[] bytes(Path file, Place start) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LONGEST) {
                return Files.readAllBytes(file);
            }
            throw new ScenarioException(start, "expected a file of at most 256 MiB, given " + what(file));
        } catch (IOException e) {
            throw new ScenarioException(start, "expected a file that can be read, given " + file);
        }
    }

    private static String what(Path file) {
        return Files.isRegularFile(file) ? "a larger one" : Files.exists(file) ? "a folder" : "no such file";
    }

    private void add(int line, String text) {
        String[] cells = cells(text);
        if (cells.length != columns.size()) {
            throw new ScenarioException(
                    place(file, line, text, Math.min(cells.length, columns.size() + 1) - 1),
                    "expected " + columns.size() + " values, one for each column, given " + cells.length
                            + (cells.length > columns.size() ? "; write a point as decimal sign" : ""));
        }
        rows.add(cells);
        lines.add(line);
    }

    private static String[] cells(String line) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    private static Place place(String file, int line, String text, int column) {
        String[] cells = text.split(",", -1);
        int from = 1;
        for (int i = 0; i < column; i++) {
            from += cells[i].length() + 1;
        }
        return new Place(Place.Kind.FILE, 0, file, line, from);
    }

    /** Names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** A word in the file, both counted from 0. */
    public String cell(int row, int column) {
        return rows.get(row)[column];
    }

    /** An error at a cell; row −1 is the line of column names. */
    public ScenarioException wrong(int row, int column, String text) {
        String line = String.join(",", row < 0 ? columns : List.of(rows.get(row)));
        return new ScenarioException(place(file, row < 0 ? 1 : lines.get(row), line, column), text);
    }
}
