package org.inklusim.population;

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
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The occupations of sixteen employers who had all taken brukere in [NIC17 tab.2], from {@code nic17-employers.csv}.
 * The last three columns are our coding: the industry of the model, whether tasks are done with third parties, and
 * whether hours are fixed. What is not stated of one is taken as the mean of its industry. No interview was held in
 * food service; the shops stand for it.
 */
public final class Occupations {
    private static final List<String> TASKS = List.of("none", "part", "most", "all");
    private static final String UNKNOWN = "not stated";

    private final List<Map<String, String>> rows = new ArrayList<>();

    private Occupations(InputStream csv) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> read =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(csv)) {
            read.forEachRemaining(rows::add);
        }
    }

    /** The table in the jar. */
    public static Occupations shipped() {
        return Shipped.ONE;
    }

    /** Read once, when first asked for; never changes. */
    private static final class Shipped {
        private static final Occupations ONE = read();

        private static Occupations read() {
            try (InputStream csv = Occupations.class.getResourceAsStream("nic17-employers.csv")) {
                return new Occupations(csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Occupations met in an industry and sector; in the whole industry where none is known to be of the sector. */
    public List<Occupation> of(Industry industry, boolean publicSector) {
        List<Map<String, String>> met = of(industry);
        String other = publicSector ? "private" : "public";
        List<Map<String, String>> fitting =
                met.stream().filter(row -> !row.get("sector").equals(other)).toList();
        return (fitting.isEmpty() ? met : fitting)
                .stream().map(row -> occupation(row, met)).toList();
    }

    private List<Map<String, String>> of(Industry industry) {
        String name = industry.name().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> List.of(row.get("model_industry").split("; ")).contains(name))
                .toList();
    }

    private static Occupation occupation(Map<String, String> row, List<Map<String, String>> met) {
        return new Occupation(
                row.get("id"),
                row.get("occupation"),
                stated(row, met, r -> r.get("does_same_tasks"), Occupations::tasks),
                stated(row, met, r -> r.get("formal_education_required"), r -> requirement(lowest(r))),
                row.get("path_to_qualification").matches(".*(apprentice|praksiskandidat).*"),
                row.get("third_parties").equals("yes"),
                row.get("fixed_hours").equals("yes"),
                row.get("industry").equals("building"));
    }

    private static double stated(
            Map<String, String> row,
            List<Map<String, String>> met,
            Function<Map<String, String>, String> column,
            ToDoubleFunction<Map<String, String>> level) {
        if (!column.apply(row).equals(UNKNOWN)) {
            return level.applyAsDouble(row);
        }
        return met.stream()
                .filter(other -> !column.apply(other).equals(UNKNOWN))
                .mapToDouble(level)
                .average()
                .orElseThrow();
    }

    private static double tasks(Map<String, String> row) {
        return TASKS.indexOf(row.get("does_same_tasks")) / (TASKS.size() - 1.0);
    }

    /** The least that any post there asks for: an assistant's rather than a teacher's. */
    private static String lowest(Map<String, String> row) {
        String[] posts = row.get("formal_education_required").split("\\); ");
        return posts[posts.length - 1];
    }

    private static double requirement(String post) {
        return post.startsWith("higher") ? 2 : post.startsWith("trade certificate") ? 1 : 0;
    }
}
