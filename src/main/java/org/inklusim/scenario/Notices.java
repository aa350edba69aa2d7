package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.List;

/** Keys that were set although this version has no mechanism that uses them. */
final class Notices {
    private final List<String> notices = new ArrayList<>();

    private Notices() {}

    /** One notice for each such key of the scenario. */
    static List<String> of(Scenario scenario, Tree.Branch places) {
        Notices all = new Notices();
        all.walk(scenario, Defaults.scenario(), places, "");
        return all.notices;
    }

    private void walk(Record record, Record defaults, Tree.Branch places, String path) {
        for (Key key : Key.of(record.getClass())) {
            Object value = key.value(record);
            Object usual = key.value(defaults);
            Tree place = places.get(key.name());
            if (value instanceof Record below) {
                walk(below, (Record) usual, (Tree.Branch) place, path + key.name() + ".");
            } else if (key.has(NoEffectYet.class) && !value.equals(usual)) {
                notices.add(place.place() + ": has no effect in this version: " + path + key.name());
            }
        }
    }
}
