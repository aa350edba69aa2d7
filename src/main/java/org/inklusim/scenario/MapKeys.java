package org.inklusim.scenario;

import java.util.List;

/** Checks the keys of maps against the lists they come from. */
final class MapKeys {
    private final ParameterDictionary dictionary;
    private final MechanismCatalogue mechanisms = MechanismCatalogue.shipped();

    MapKeys(ParameterDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** @throws ScenarioException unless the list has the key */
    void check(Named.Names names, String path, String key, Place place) {
        switch (names) {
            case PARAMETERS -> parameter(path, key, place);
            case MECHANISMS -> mechanism(key, place);
            case MEASURES -> oneOf(Measures.IDS, "a measure for " + path, key, place);
        }
    }

    private void parameter(String path, String id, Place place) {
        if (!dictionary.has(id)) {
            List<String> ids = dictionary.all().stream().map(Parameter::id).toList();
            throw new ScenarioException(
                    place,
                    "expected an id of the parameter dictionary (inklusim describe parameters) under " + path
                            + ", given " + Shown.shorten(id) + Nearest.hint(id, ids));
        }
    }

    private void mechanism(String id, Place place) {
        List<String> ids = mechanisms.all().stream().map(Mechanism::id).toList();
        Mechanism mechanism = mechanisms
                .find(id)
                .orElseThrow(() -> new ScenarioException(
                        place, "expected the id of a mechanism, given " + Shown.shorten(id) + Nearest.hint(id, ids)));
        String given = ", given " + id + " (" + mechanism.name() + "), which ";
        String expected = "expected a mechanism with a switch (" + String.join(", ", mechanisms.switches()) + ")";
        if (mechanism.kind() == Mechanism.Kind.EMERGENT) {
            throw new ScenarioException(place, expected + given + "follows from the others and has no switch");
        }
        if (!mechanism.built()) {
            throw new ScenarioException(place, expected + given + "this version does not have");
        }
    }

    /** Whether a mechanism may be set off. */
    void checkOff(String id, Place place) {
        Mechanism mechanism = mechanisms.find(id).orElseThrow();
        if (mechanism.kind() == Mechanism.Kind.STRUCTURAL) {
            throw new ScenarioException(
                    place,
                    "expected mechanisms." + id + " as on, given off; " + id + " (" + mechanism.name()
                            + ") is the frame of the model and has no switch");
        }
    }

    private static void oneOf(List<String> ids, String what, String key, Place place) {
        if (!ids.contains(key)) {
            throw new ScenarioException(
                    place,
                    "expected " + what + " (" + Shown.either(ids) + "), given " + Shown.shorten(key)
                            + Nearest.hint(key, ids));
        }
    }

    Parameter parameter(String id) {
        return dictionary.require(id);
    }
}
