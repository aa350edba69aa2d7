package org.inklusim.population;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A figure of an own profile that is not the shipped one's.
 *
 * @param key dotted key of the figure, {@code benefits.aap.share}
 * @param shipped the figure of the shipped profile; null where it has none
 * @param own the figure of the own profile; null where it has none
 */
public record ProfileChange(String key, Figure shipped, Figure own) {

    /**
     * The shipped profile that an own one is held against: the one it says it was made from, else the one whose
     * inflow it uses, else {@code nav-2023}.
     */
    public static String origin(Profile own) {
        return List.of(Objects.requireNonNullElse(own.from(), ""), Objects.requireNonNullElse(own.inflow(), ""))
                .stream()
                .filter(ProfileReader.SHIPPED::contains)
                .findFirst()
                .orElse(ProfileReader.SHIPPED.get(0));
    }

    /** What differs from the profile's {@link #origin}, in the order of files; notes are not looked at. */
    public static List<ProfileChange> of(Profile own) {
        Map<String, Figure> before = ProfileFigures.of(ProfileReader.read(origin(own)));
        Map<String, Figure> after = ProfileFigures.of(own);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<ProfileChange> changes = new ArrayList<>();
        for (String key : keys) {
            if (!same(before.get(key), after.get(key))) {
                changes.add(new ProfileChange(key, before.get(key), after.get(key)));
            }
        }
        return changes;
    }

    private static boolean same(Figure one, Figure other) {
        return one != null && other != null && withoutNote(one).equals(withoutNote(other));
    }

    private static Figure withoutNote(Figure figure) {
        return new Figure(figure.value(), figure.min(), figure.max(), figure.grade(), figure.source(), null);
    }
}
