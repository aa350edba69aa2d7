package org.inklusim.experiment;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A tidy table on disk: UTF-8, a header, lines ended by LF, quoting as in RFC 4180 where it is needed, numbers as
 * {@link Numbers} writes them, nothing between the separators where there is no value.
 */
public final class CsvFile implements AutoCloseable {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final int columns;
    private final SequenceWriter rows;
    private Object[] lead = {};

    /**
     * Begins a table.
     *
     * @param file where; must not exist
     * @param columns names for the first line
     */
    public CsvFile(Path file, String... columns) throws IOException {
        this.columns = columns.length;
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        try {
            CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\n").withoutHeader();
            rows = MAPPER.writer(schema).writeValues(writer);
            rows.write(columns);
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** Cells that stand before those of the rows that follow. */
    public void lead(Object... cells) {
        lead = cells.clone();
    }

    /**
     * Adds a row.
     *
     * @param cells texts, whole numbers, doubles, or null for no value; with the leading ones as many as there are
     *     columns
     */
    public void row(Object... cells) throws IOException {
        if (lead.length + cells.length != columns) {
            throw new IllegalArgumentException("expected " + columns + " cells, given " + (lead.length + cells.length));
        }
        String[] texts = new String[columns];
        for (int i = 0; i < columns; i++) {
            texts[i] = text(i < lead.length ? lead[i] : cells[i - lead.length]);
        }
        rows.write(texts);
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Double number ? Numbers.format(number) : cell.toString();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
