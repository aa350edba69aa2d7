package org.inklusim.observe;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each outcome is: unit, wished direction, source and definition. In the order of files. */
public final class OutcomeDictionary {
    private final Map<String, OutcomeEntry> entries = new LinkedHashMap<>();

    private OutcomeDictionary(InputStream csv) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(csv)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                OutcomeEntry entry = new OutcomeEntry(
                        row.get("id"),
                        row.get("unit"),
                        Better.valueOf(row.get("better").toUpperCase(Locale.ROOT)),
                        row.get("source"),
                        row.get("definition"));
                if (entries.put(entry.id(), entry) != null) {
                    throw new IllegalStateException("Two entries for outcome " + entry.id());
                }
            }
        }
    }

    /** The dictionary in the jar, {@code outcomes.csv}. */
    public static OutcomeDictionary shipped() {
        try (InputStream csv = OutcomeDictionary.class.getResourceAsStream("outcomes.csv")) {
            return new OutcomeDictionary(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All entries in the order of files. */
    public List<OutcomeEntry> all() {
        return List.copyOf(entries.values());
    }

    /**
     * The entry of an outcome.
     *
     * @throws IllegalArgumentException when there is none
     */
    public OutcomeEntry require(String id) {
        OutcomeEntry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("The outcome dictionary has no entry " + id);
        }
        return entry;
    }
}
