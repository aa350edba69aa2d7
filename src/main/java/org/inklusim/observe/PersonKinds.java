package org.inklusim.observe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.inklusim.population.BrukerSpec;
import org.inklusim.population.Education;
import org.inklusim.population.Innsatsgruppe;
import org.inklusim.population.Need;

/**
 * Groups of persons of a kind: the young, and those of each main need, innsatsgruppe and education. They go by what
 * people were on meeting the office, so no policy moves anybody from one to another.
 */
public final class PersonKinds {
    private static final double YOUNG_BELOW = 30;

    private static final Map<String, Predicate<BrukerSpec>> KINDS = kinds();

    private static final List<String> IDS = List.copyOf(KINDS.keySet());

    private static final List<Group> GROUPS = KINDS.entrySet().stream()
            .map(kind -> new Group(kind.getKey(), course -> kind.getValue().test(course.spec())))
            .toList();

    private PersonKinds() {}

    /** Ids of the groups, in the order of files and reading. */
    public static List<String> ids() {
        return IDS;
    }

    /** Whether a group is one of persons of a kind. */
    public static boolean has(String group) {
        return KINDS.containsKey(group);
    }

    /** Who belongs to one of these groups. */
    public static Predicate<BrukerSpec> member(String group) {
        return KINDS.get(group);
    }

    static List<Group> all() {
        return GROUPS;
    }

    private static Map<String, Predicate<BrukerSpec>> kinds() {
        Map<String, Predicate<BrukerSpec>> kinds = new LinkedHashMap<>();
        kinds.put("under_30", spec -> spec.age() < YOUNG_BELOW);
        each(kinds, "need_", Need.values(), BrukerSpec::mainNeed);
        each(kinds, "innsatsgruppe_", Innsatsgruppe.values(), BrukerSpec::innsatsgruppe);
        each(kinds, "education_", Education.values(), BrukerSpec::education);
        return kinds;
    }

    private static <E extends Enum<E>> void each(
            Map<String, Predicate<BrukerSpec>> kinds, String prefix, E[] values, Function<BrukerSpec, E> kind) {
        for (E one : values) {
            kinds.put(prefix + one.name().toLowerCase(Locale.ROOT), spec -> kind.apply(spec) == one);
        }
    }
}
