package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A setting that has become another.
 *
 * @param key dotted key
 * @param before as files write it; empty where nothing was set
 * @param after likewise
 */
public record Changed(String key, String before, String after) {
    private static final String PARAMETERS = "parameters.";

    /** What differs from one scenario to another, in the order of files. */
    static List<Changed> between(Scenario one, Scenario other) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        collect("", ScenarioTree.of(one), before);
        collect("", ScenarioTree.of(other), after);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Changed> changed = new ArrayList<>();
        for (String key : keys) {
            String was = before.getOrDefault(key, usual(key));
            String is = after.getOrDefault(key, usual(key));
            if (!was.equals(is)) {
                changed.add(new Changed(key, was, is));
            }
        }
        return changed;
    }

    private static void collect(String key, Tree tree, Map<String, String> words) {
        if (tree instanceof Tree.Branch branch) {
            String lead = key.isEmpty() ? "" : key + ".";
            branch.entries().forEach((name, entry) -> collect(lead + name, entry.value(), words));
        } else if (tree instanceof Tree.Leaf leaf) {
            words.put(key, leaf.text());
        }
    }

    /** A parameter that nobody sets has its default. */
    private static String usual(String key) {
        ParameterDictionary dictionary = ParameterDictionary.shipped();
        String id = key.startsWith(PARAMETERS) ? key.substring(PARAMETERS.length()) : "";
        return dictionary.has(id) ? DecimalText.of(dictionary.require(id).value()) : "";
    }
}
