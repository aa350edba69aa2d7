package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys written with dots between, as {@code --set} and {@code changes} write them: {@code practice.hybrid.cases}. */
final class KeyPath {
    private KeyPath() {}

    /**
     * The parts of a dotted key. What follows the name of a map is one part, so that parameter ids keep their dots.
     *
     * @param allowed first parts that may be used
     */
    static List<String> split(String dotted, Collection<String> allowed, Place place) {
        List<String> parts = new ArrayList<>();
        Class<?> type = Scenario.class;
        String rest = dotted;
        while (!rest.isEmpty()) {
            int dot = rest.indexOf('.');
            String part = dot < 0 ? rest : rest.substring(0, dot);
            Optional<Key> key = type.isRecord() ? Key.find(type, part) : Optional.empty();
            if (key.isEmpty() || parts.isEmpty() && !allowed.contains(part)) {
                throw unknown(dotted, allowed, place);
            }
            parts.add(part);
            rest = dot < 0 ? "" : rest.substring(dot + 1);
            if (key.get().isMap() && !rest.isEmpty()) {
                parts.add(rest);
                return parts;
            }
            type = key.get().type();
            if (dot >= 0 && rest.isEmpty()) {
                throw unknown(dotted, allowed, place);
            }
        }
        if (parts.isEmpty()) {
            throw unknown(dotted, allowed, place);
        }
        return parts;
    }

    /** A map in which each dotted key has become maps inside each other. */
    static Tree.Branch expand(Tree.Branch dotted, Collection<String> allowed) {
        Tree.Branch result = new Tree.Branch(Map.of(), dotted.place());
        for (Map.Entry<String, Tree.Entry> entry : dotted.entries().entrySet()) {
            Place place = entry.getValue().place();
            List<String> parts = split(entry.getKey(), allowed, place);
            result = disjoint(result, nest(parts, entry.getValue()), "");
        }
        return result;
    }

    /** Two maps in one, which may not say the same twice. */
    static Tree.Branch disjoint(Tree.Branch one, Tree.Branch other, String path) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(one.entries());
        other.entries().forEach((key, added) -> {
            Tree.Entry earlier = entries.get(key);
            if (earlier == null) {
                entries.put(key, added);
            } else if (earlier.value() instanceof Tree.Branch a && added.value() instanceof Tree.Branch b) {
                entries.put(key, new Tree.Entry(earlier.place(), disjoint(a, b, path + key + ".")));
            } else {
                throw new ScenarioException(added.place(), "expected each key once, given " + path + key + " again");
            }
        });
        return new Tree.Branch(entries, one.place());
    }

    private static Tree.Branch nest(List<String> parts, Tree.Entry entry) {
        Tree value = entry.value();
        for (int i = parts.size() - 1; i >= 0; i--) {
            value = new Tree.Branch(Map.of(parts.get(i), new Tree.Entry(entry.place(), value)), entry.place());
        }
        return (Tree.Branch) value;
    }

    private static ScenarioException unknown(String dotted, Collection<String> allowed, Place place) {
        List<String> candidates = Key.paths(Scenario.class).stream()
                .filter(path -> allowed.contains(path.split("\\.")[0]))
                .toList();
        return new ScenarioException(
                place,
                "expected a key with dots between, under " + Shown.either(allowed) + ", given " + Shown.shorten(dotted)
                        + Suggestion.dotted(dotted, candidates));
    }
}
