package org.inklusim.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads back, row by row, a table that {@link CsvFile} wrote. */
public final class CsvRows implements AutoCloseable {
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final Path file;
    private final List<String> columns;
    private final MappingIterator<String[]> rows;
    private final int leading;
    private String[] cells;
    private int line;

    /**
     * Opens a table.
     *
     * @param file where
     * @param columns names that its first line must hold
     * @throws UnreadableResultsException when there is no such file, or its first line is another
     */
    public CsvRows(Path file, String... columns) throws IOException {
        this(file, List.of(), columns);
    }

    /**
     * The same, with columns before those that are counted from 0.
     *
     * @param lead their names
     */
    public CsvRows(Path file, List<String> lead, String... columns) throws IOException {
        this.file = file;
        this.leading = lead.size();
        this.columns = Stream.concat(lead.stream(), Stream.of(columns)).toList();
        try {
            rows = MAPPER.readerFor(String[].class).readValues(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new UnreadableResultsException(file + " is missing; the results are not whole");
        }
        if (!next() || !this.columns.equals(List.of(cells))) {
            close();
            throw new UnreadableResultsException(
                    file + ":1: expected the columns " + String.join(",", this.columns) + ", as inklusim writes them");
        }
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     */
    public boolean next() throws IOException {
        line++;
        try {
            if (!rows.hasNextValue()) {
                return false;
            }
            cells = rows.nextValue();
        } catch (JsonProcessingException e) {
            throw new UnreadableResultsException(file + ":" + line + ": " + e.getOriginalMessage());
        }
        if (cells.length != columns.size()) {
            throw new UnreadableResultsException(
                    file + ":" + line + ": expected " + columns.size() + " cells, given " + cells.length);
        }
        return true;
    }

    /** The cell of a leading column of this row, as it stands. */
    public String lead(int column) {
        return cells[column];
    }

    /** The cell of a column of this row, as it stands. */
    public String text(int column) {
        return cells[leading + column];
    }

    /** The number in a column of this row; NaN where the cell is empty. */
    public double number(int column) {
        String text = text(column);
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(column, "a number");
        }
    }

    /** The whole number in a column of this row. */
    public int whole(int column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw wrong(column, "a whole number");
        }
    }

    private UnreadableResultsException wrong(int column, String expected) {
        return new UnreadableResultsException(file + ":" + line + ": expected " + expected + " as "
                + columns.get(leading + column) + ", given " + text(column));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
