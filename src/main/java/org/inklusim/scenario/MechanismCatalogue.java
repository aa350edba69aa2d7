package org.inklusim.scenario;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All mechanisms of the catalogue, those this version does not have too, from {@code mechanisms.csv}. */
public final class MechanismCatalogue {
    private final List<Mechanism> all = new ArrayList<>();

    private MechanismCatalogue(InputStream csv) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(csv)) {
            rows.forEachRemaining(row -> all.add(new Mechanism(
                    row.get("id"),
                    row.get("name"),
                    Mechanism.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    row.get("built").equals("yes"),
                    row.get("source"))));
        }
    }

    /** The catalogue in the jar. */
    public static MechanismCatalogue shipped() {
        return Shipped.ONE;
    }

    /** Read once, when first asked for; never changes. */
    private static final class Shipped {
        private static final MechanismCatalogue ONE = read();

        private static MechanismCatalogue read() {
            try (InputStream csv = MechanismCatalogue.class.getResourceAsStream("mechanisms.csv")) {
                return new MechanismCatalogue(csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All mechanisms in the order of the catalogue. */
    public List<Mechanism> all() {
        return List.copyOf(all);
    }

    /** The mechanism with this id. */
    public Optional<Mechanism> find(String id) {
        return all.stream().filter(mechanism -> mechanism.id().equals(id)).findFirst();
    }

    /** Ids of the mechanisms that can be switched in this version. */
    public List<String> switches() {
        return all.stream()
                .filter(mechanism -> mechanism.built() && mechanism.kind() == Mechanism.Kind.SWITCHABLE)
                .map(Mechanism::id)
                .toList();
    }
}
