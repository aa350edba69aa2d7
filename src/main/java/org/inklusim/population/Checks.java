package org.inklusim.population;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inklusim.population.Profile.Band;

/** What the figures of a profile must hold; messages say what was expected and given. */
final class Checks {
    private Checks() {}

    static void within(Figure figure, String key, double min, double max) {
        given(figure, key);
        if (!(min <= figure.value() && figure.value() <= max)) {
            throw new IllegalArgumentException(
                    "expected " + key + " from " + plain(min) + " to " + plain(max) + ", given " + plain(figure.value()));
        }
    }

    static void share(Figure figure, String key) {
        within(figure, key, 0, 1);
    }

    static void between(Figure figure, String key) {
        given(figure, key);
        if (!(0 < figure.value() && figure.value() < 1)) {
            throw new IllegalArgumentException(
                    "expected " + key + " above 0 and below 1, given " + plain(figure.value()));
        }
    }

    /** An unmodifiable copy in the order of the constants. */
    static <E extends Enum<E>, V> Map<E, V> copy(Map<E, V> map, Class<E> type, String key) {
        given(map, key);
        Map<E, V> copy = new EnumMap<>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** As {@link #copy}, with weights that are not negative and do not all vanish. */
    static <E extends Enum<E>, V> Map<E, V> shares(
            Map<E, V> map, Class<E> type, Function<V, Figure> share, String key) {
        double sum = 0;
        Map<E, V> copy = copy(map, type, key);
        for (V value : copy.values()) {
            within(share.apply(value), "share", 0, Double.MAX_VALUE);
            sum += share.apply(value).value();
        }
        positive(sum, key);
        return copy;
    }

    /** Bands that follow each other from {@code from} to {@code to}; {@code to} null leaves the end open. */
    static List<Band> bands(List<Band> bands, String key, int from, Integer to) {
        given(bands, key);
        double sum = 0;
        int reached = from;
        for (Band band : bands) {
            boolean follows = band.from() == reached || (to == null && band.from() == reached + 1 && sum > 0);
            if (!follows || band.to() < band.from() + (to == null ? 0 : 1)) {
                throw new IllegalArgumentException("expected bands in " + key + " that follow each other from " + from
                        + (to == null ? "" : " to " + to) + ", given " + band.from() + " to " + band.to());
            }
            reached = band.to();
            sum += band.share().value();
        }
        if (to != null && reached != to) {
            throw new IllegalArgumentException("expected bands in " + key + " up to " + to + ", given " + reached);
        }
        positive(sum, key);
        return List.copyOf(bands);
    }

    private static void positive(double sum, String key) {
        if (!(sum > 0)) {
            throw new IllegalArgumentException("expected shares above 0 in " + key + ", given none");
        }
    }

    private static void given(Object value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("expected " + key + ", given none");
        }
    }

    private static String plain(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
