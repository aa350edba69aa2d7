package org.inklusim.scenario;

import java.util.List;
import java.util.Optional;

/** What dotted keys of scenario files hold, as {@code portfolio.size} does. */
public final class ScenarioKeys {
    private static final String PARAMETERS = "parameters";

    private ScenarioKeys() {}

    /** Whether whole numbers alone may stand there; false for what is no key. */
    public static boolean isWhole(String dotted) {
        Class<?> type = Scenario.class;
        for (String part : dotted.split("\\.")) {
            Optional<Key> key = type.isRecord() ? Key.find(type, part) : Optional.empty();
            if (key.isEmpty()) {
                return false;
            }
            type = key.get().type();
        }
        return type == int.class || type == Integer.class;
    }

    /** The entry of the parameter dictionary that a key sets; empty where it sets none. */
    public static Optional<Parameter> parameter(String dotted) {
        ParameterDictionary dictionary = ParameterDictionary.shipped();
        return Optional.of(dotted)
                .filter(key -> key.startsWith(PARAMETERS + "."))
                .map(key -> key.substring(PARAMETERS.length() + 1))
                .filter(dictionary::has)
                .map(dictionary::require);
    }

    /** First parts of keys whose values burn-in does not use, where it runs under common practice. */
    public static List<String> afterBurnIn() {
        return List.of("name", "title", "practice", "mentor", "changes");
    }
}
