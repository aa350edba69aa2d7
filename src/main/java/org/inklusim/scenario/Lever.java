package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A lever of policy that may be moved while a run is under way.
 *
 * @param key dotted key, {@code mentor.policy}
 * @param kind what values it takes
 * @param min smallest number
 * @param max largest number
 * @param choices words it can be, as files write them; empty for numbers
 * @param doc what it is, in a sentence
 */
public record Lever(String key, Kind kind, double min, double max, List<String> choices, String doc) {
    private static final List<String> PARTS = List.of("practice", "mentor", "office", "contact", "labour_market");
    private static final List<String> SWITCH = List.of("on", "off");

    /** What values a lever takes. */
    public enum Kind {
        WHOLE,
        NUMBER,
        CHOICE
    }

    public Lever {
        choices = List.copyOf(choices);
    }

    /** All levers but budgets, places and numbers of the dictionary, in the order of scenario files. */
    public static List<Lever> movable() {
        List<Lever> levers = new ArrayList<>();
        for (String part : PARTS) {
            Key.find(Scenario.class, part).ifPresent(key -> add(part, key, levers));
        }
        return levers;
    }

    private static void add(String path, Key key, List<Lever> levers) {
        if (key.type().isRecord()) {
            Key.of(key.type()).forEach(below -> add(path + "." + below.name(), below, levers));
        } else if (key.type().isEnum()) {
            levers.add(new Lever(path, Kind.CHOICE, 0, 0, Key.words(key.type()), key.doc()));
        } else if (key.type() == boolean.class) {
            levers.add(new Lever(path, Kind.CHOICE, 0, 0, SWITCH, key.doc()));
        } else {
            key.get(Range.class).ifPresent(range -> {
                Kind kind = key.type() == int.class ? Kind.WHOLE : Kind.NUMBER;
                levers.add(new Lever(path, kind, range.min(), range.max(), List.of(), key.doc()));
            });
        }
    }

    /** Its value in a scenario, as files write it. */
    public String in(Scenario scenario) {
        Tree at = ScenarioTree.of(scenario);
        for (String name : key.split("\\.")) {
            at = ((Tree.Branch) at).get(name);
        }
        return ((Tree.Leaf) at).text();
    }
}
