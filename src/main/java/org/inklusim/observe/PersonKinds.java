package org.inklusim.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final List<Group> GROUPS = groups();

    private static final List<String> IDS = GROUPS.stream().map(Group::id).toList();

    private PersonKinds() {}

    /** Ids of the groups, in the order of files and reading. */
    public static List<String> ids() {
        return IDS;
    }

    /** Whether a group is one of persons of a kind. */
    public static boolean has(String group) {
        return IDS.contains(group);
    }

    static List<Group> all() {
        return GROUPS;
    }

    private static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(group("under_30", spec -> spec.age() < YOUNG_BELOW));
        groups.addAll(each("need_", Need.values(), BrukerSpec::mainNeed));
        groups.addAll(each("innsatsgruppe_", Innsatsgruppe.values(), BrukerSpec::innsatsgruppe));
        groups.addAll(each("education_", Education.values(), BrukerSpec::education));
        return List.copyOf(groups);
    }

    private static <E extends Enum<E>> List<Group> each(String prefix, E[] kinds, Function<BrukerSpec, E> kind) {
        List<Group> groups = new ArrayList<>();
        for (E one : kinds) {
            groups.add(group(prefix + one.name().toLowerCase(Locale.ROOT), spec -> kind.apply(spec) == one));
        }
        return groups;
    }

    private static Group group(String id, Predicate<BrukerSpec> kind) {
        return new Group(id, course -> kind.test(course.spec()));
    }
}
