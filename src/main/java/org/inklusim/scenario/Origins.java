package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.List;

/** Lists every value of a resolved scenario with the place it was read from. */
final class Origins {
    private final List<Origin> origins = new ArrayList<>();

    private Origins() {}

    /**
     * @param values the tree of the resolved scenario
     * @param places the tree it was read from
     */
    static List<Origin> of(Tree.Branch values, Tree.Branch places) {
        Origins all = new Origins();
        all.walk(values, places, "");
        return all.origins;
    }

    private void walk(Tree value, Tree place, String path) {
        if (value instanceof Tree.Branch branch && !branch.entries().isEmpty()) {
            Tree.Branch below = place instanceof Tree.Branch map ? map : null;
            branch.entries().forEach((key, entry) -> {
                Tree beside = below == null || !below.has(key) ? place : below.get(key);
                walk(entry.value(), beside, path.isEmpty() ? key : path + "." + key);
            });
        } else if (value instanceof Tree.Items items
                && items.items().stream().anyMatch(Tree.Branch.class::isInstance)) {
            changes(items, (Tree.Items) place, path);
        } else {
            origins.add(new Origin(path, CanonicalText.word(value), place.place()));
        }
    }

    private void changes(Tree.Items values, Tree.Items places, String path) {
        for (Tree item : values.items()) {
            Tree.Branch change = (Tree.Branch) item;
            String week = ((Tree.Leaf) change.get("week")).text();
            Tree written = places.items().stream()
                    .filter(other -> other instanceof Tree.Branch map
                            && map.get("week") instanceof Tree.Leaf leaf
                            && leaf.text().equals(week))
                    .findFirst()
                    .map(other -> ((Tree.Branch) other).get("set"))
                    .orElse(places);
            walk(change.get("set"), written, path + "[" + week + "]");
        }
    }
}
