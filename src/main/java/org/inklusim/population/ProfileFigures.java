package org.inklusim.population;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inklusim.population.Profile.Band;

/** The figures of a profile, each under its dotted key; a band stands under its ends, {@code age.….18-20}. */
final class ProfileFigures {
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private ProfileFigures() {}

    /** All figures in the order of files; those left out are not there. */
    static Map<String, Figure> of(Profile profile) {
        ProfileFigures all = new ProfileFigures();
        all.collect("", profile);
        return all.figures;
    }

    private void collect(String key, Object value) {
        if (value instanceof Figure figure) {
            figures.put(key, figure);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((constant, below) -> collect(join(key, word((Enum<?>) constant)), below));
        } else if (value instanceof List<?> bands) {
            bands.forEach(item -> {
                Band band = (Band) item;
                collect(join(key, band.from() + "-" + band.to()), band.share());
            });
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(join(key, word(component)), read(record, component));
            }
        }
    }

    private static String join(String key, String below) {
        return key.isEmpty() ? below : key + "." + below;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String word(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to read " + component, e);
        }
    }
}
