package org.inklusim.model.agent;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each public level of an agent is, with unit and range, from {@code state.csv}. */
public final class StateDictionary {
    private final List<StateVariable> all = new ArrayList<>();

    private StateDictionary(InputStream csv) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(csv)) {
            rows.forEachRemaining(row -> all.add(new StateVariable(
                    row.get("agent"),
                    row.get("field"),
                    row.get("unit"),
                    bound(row.get("min")),
                    bound(row.get("max")),
                    row.get("en"),
                    row.get("nb"))));
        }
    }

    private static double bound(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** The dictionary in the jar. */
    public static StateDictionary shipped() {
        try (InputStream csv = StateDictionary.class.getResourceAsStream("state.csv")) {
            return new StateDictionary(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All variables, those of an agent together. */
    public List<StateVariable> all() {
        return List.copyOf(all);
    }
}
