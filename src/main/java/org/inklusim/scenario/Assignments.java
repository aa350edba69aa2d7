package org.inklusim.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code --set key=value} says, as one more file laid over the scenario's own. */
final class Assignments {
    private Assignments() {}

    /**
     * @param sets {@code key=value}; a value that begins with a bracket, brace or quote is read as YAML
     */
    static Tree.Branch parse(List<String> sets) {
        Tree.Branch all = new Tree.Branch(Map.of(), Place.set(""));
        Set<String> keys = new HashSet<>();
        for (String set : sets) {
            int equals = set.indexOf('=');
            String key = equals <= 0 ? set : set.substring(0, equals).strip();
            Place place = Place.set(key);
            if (equals <= 0) {
                throw new ScenarioException(place, "expected key=value, given " + Shown.shorten(set));
            }
            if (!keys.add(key)) {
                throw new ScenarioException(place, "expected each key once, given " + key + " again");
            }
            Tree value = value(set.substring(equals + 1).strip(), place);
            Tree.Branch one = new Tree.Branch(Map.of(key, new Tree.Entry(place, value)), place);
            all = KeyPath.disjoint(all, KeyPath.expand(one, Key.names(Scenario.class)), "");
        }
        Overlay.checkPortfolio(all);
        return all;
    }

    private static Tree value(String text, Place place) {
        if (!text.isEmpty() && "[{\"'".indexOf(text.charAt(0)) >= 0) {
            return YamlText.parse(text, place);
        }
        return new Tree.Leaf(text, Tree.Style.BARE, place);
    }
}
