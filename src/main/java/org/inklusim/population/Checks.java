package org.inklusim.population;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.inklusim.population.Profile.Band;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.Misfit;

/** What the figures of a profile must hold. */
final class Checks {
    private Checks() {}

    static void within(Figure figure, String key, double min, double max) {
        if (!(min <= figure.value() && figure.value() <= max)) {
            throw misfit(figure, key, "as a number from " + DecimalText.of(min) + " to " + DecimalText.of(max));
        }
    }

    static void share(Figure figure, String key) {
        within(figure, key, 0, 1);
    }

    static void inside(Figure figure, String key) {
        if (!(0 < figure.value() && figure.value() < 1)) {
            throw misfit(figure, key, "as a number above 0 and below 1");
        }
    }

    static void whole(Figure figure, String key, int min, int max) {
        if (figure.value() != StrictMath.rint(figure.value())) {
            throw misfit(figure, key, "as a whole number");
        }
        within(figure, key, min, max);
    }

    private static Misfit misfit(Figure figure, String key, String expected) {
        return new Misfit(key + ".value", expected, DecimalText.of(figure.value()));
    }

    /** An unmodifiable copy in the order of the constants. */
    static <E extends Enum<E>, V> Map<E, V> copy(Map<E, V> map, Class<E> type) {
        Map<E, V> copy = new EnumMap<>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** A copy of figures that are weights: none negative, not all 0. */
    static <E extends Enum<E>> Map<E, Figure> shares(Map<E, Figure> map, Class<E> type, String key) {
        return shares(map, type, key, figure -> figure, "");
    }

    /**
     * A copy of values with a weight each: none negative, not all 0.
     *
     * @param shareKey key of the weight inside a value, with a point before
     */
    static <E extends Enum<E>, V> Map<E, V> shares(
            Map<E, V> map, Class<E> type, String key, Function<V, Figure> share, String shareKey) {
        Map<E, V> copy = copy(map, type);
        double sum = 0;
        for (Map.Entry<E, V> entry : copy.entrySet()) {
            String word = entry.getKey().name().toLowerCase(Locale.ROOT);
            sum += weight(share.apply(entry.getValue()), key + "." + word + shareKey);
        }
        positive(sum, key);
        return copy;
    }

    /** Bands of a number, each from where the one before ends. */
    static List<Band> agesBetween(int from, int to, List<Band> bands, String key) {
        int reached = from;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.from() != reached || band.to() <= band.from() || band.to() > to) {
                throw misfit(key, i, "that begins at " + reached + " and ends above that, at " + to + " at most", band);
            }
            reached = band.to();
        }
        if (reached != to) {
            throw new Misfit(key, "as bands up to " + to, "bands up to " + reached);
        }
        return weighted(bands, key);
    }

    /** Bands of a count, each from one above where the one before ends. */
    static List<Band> countsFromOne(List<Band> bands, String key) {
        int next = 1;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.from() != next || band.to() < band.from()) {
                throw misfit(key, i, "that begins at " + next + " and ends there or above", band);
            }
            next = band.to() + 1;
        }
        return weighted(bands, key);
    }

    private static Misfit misfit(String key, int i, String expected, Band band) {
        return new Misfit(key + "." + (i + 1), "as a band " + expected, band.from() + " to " + band.to());
    }

    private static List<Band> weighted(List<Band> bands, String key) {
        double sum = 0;
        for (int i = 0; i < bands.size(); i++) {
            sum += weight(bands.get(i).share(), key + "." + (i + 1) + ".share");
        }
        positive(sum, key);
        return List.copyOf(bands);
    }

    private static double weight(Figure figure, String key) {
        if (!(figure.value() >= 0)) {
            throw misfit(figure, key, "as a number of 0 or more");
        }
        return figure.value();
    }

    private static void positive(double sum, String key) {
        if (!(sum > 0)) {
            throw new Misfit(key, "with a share above 0", "none");
        }
    }
}
