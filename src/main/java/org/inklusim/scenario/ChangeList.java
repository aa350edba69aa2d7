package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The {@code changes} of a scenario: which values hold from which week. */
final class ChangeList {
    /** Parts of a scenario that may change under way. */
    static final List<String> CHANGEABLE =
            List.of("practice", "mentor", "office", "contact", "measures", "labour_market", "parameters");

    private ChangeList() {}

    /**
     * A change before it is checked against the rest of the scenario.
     *
     * @param week first week
     * @param set maps inside each other, no dotted keys
     * @param place where the week stands
     */
    record Draft(int week, Tree.Branch set, Place place) {
        /** The change with every value as it is written in the checked scenario. */
        Change settled(Scenario checked) {
            Map<String, String> values = new TreeMap<>();
            collect(set, ScenarioTree.of(checked), "", values);
            return new Change(week, values);
        }

        private static void collect(Tree.Branch set, Tree.Branch checked, String path, Map<String, String> values) {
            set.entries().forEach((key, entry) -> {
                Tree value = checked.get(key);
                if (value instanceof Tree.Branch below) {
                    collect((Tree.Branch) entry.value(), below, path + key + ".", values);
                } else {
                    values.put(path + key, ((Tree.Leaf) value).text());
                }
            });
        }
    }

    /**
     * The changes in the order of their weeks, each week once.
     *
     * @param weeks last week of the run
     */
    static List<Draft> parse(Tree tree, LeafValues leaves, int weeks) {
        String expected = "expected changes as a list of {week: …, set: {…}}, given ";
        if (!(tree instanceof Tree.Items items)) {
            throw new ScenarioException(tree.place(), expected + tree.shown());
        }
        Map<Integer, Draft> drafts = new TreeMap<>();
        for (Tree item : items.items()) {
            Draft draft = draft(Binder.branch(item, "a change as {week: …, set: {…}}"), leaves, weeks);
            Draft earlier = drafts.putIfAbsent(draft.week(), draft);
            if (earlier != null) {
                throw new ScenarioException(
                        draft.place(),
                        "expected one change for each week, given week " + draft.week() + " again (first in line "
                                + earlier.place().line() + ")");
            }
        }
        List<Draft> sorted = new ArrayList<>(drafts.values());
        sorted.sort(Comparator.comparingInt(Draft::week));
        return sorted;
    }

    private static Draft draft(Tree.Branch item, LeafValues leaves, int weeks) {
        List<String> names = Key.names(Change.class);
        item.entries().forEach((name, entry) -> {
            if (!names.contains(name)) {
                throw new ScenarioException(
                        entry.place(),
                        "expected a key of a change (" + Shown.either(names) + "), given " + Shown.shorten(name)
                                + Nearest.hint(name, names));
            }
        });
        for (String name : names) {
            if (!item.has(name)) {
                throw new ScenarioException(item.place(), "expected " + name + " in this change, given none");
            }
        }
        Tree week = item.get("week");
        Tree set = item.get("set");
        return new Draft(
                (Integer) leaves.number(Integer.class, "the week of a change", week, 1, weeks),
                KeyPath.expand(Binder.branch(set, "set as a map of keys and values"), CHANGEABLE),
                week.place());
    }
}
