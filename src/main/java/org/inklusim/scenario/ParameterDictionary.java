package org.inklusim.scenario;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every number of behaviour in the model, with its origin, grade and range. */
public final class ParameterDictionary {
    private final Map<String, Parameter> entries = new TreeMap<>();

    ParameterDictionary(InputStream csv) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(csv)) {
            while (rows.hasNext()) {
                Parameter parameter = parse(rows.next());
                if (entries.put(parameter.id(), parameter) != null) {
                    throw new IllegalStateException("Two entries for parameter " + parameter.id());
                }
            }
        }
    }

    /** The dictionary in the jar, {@code parameters.csv}. */
    public static ParameterDictionary shipped() {
        return Shipped.ONE;
    }

    /** Read once, when first asked for; never changes. */
    private static final class Shipped {
        private static final ParameterDictionary ONE = read();

        private static ParameterDictionary read() {
            try (InputStream csv = ParameterDictionary.class.getResourceAsStream("parameters.csv")) {
                return new ParameterDictionary(csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Parameter parse(Map<String, String> row) {
        return new Parameter(
                row.get("id"),
                row.get("unit"),
                Double.parseDouble(row.get("default")),
                Double.parseDouble(row.get("min")),
                Double.parseDouble(row.get("max")),
                Grade.valueOf(row.get("grade").toUpperCase(Locale.ROOT)),
                row.get("source"),
                row.get("meaning"));
    }

    /** All entries in the order of their ids. */
    public List<Parameter> all() {
        return List.copyOf(entries.values());
    }

    /** Whether there is an entry with this id. */
    public boolean has(String id) {
        return entries.containsKey(id);
    }

    /**
     * The entry with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Parameter require(String id) {
        Parameter parameter = entries.get(id);
        if (parameter == null) {
            throw new IllegalArgumentException("The parameter dictionary has no entry " + id);
        }
        return parameter;
    }
}
