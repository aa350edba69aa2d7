package org.inklusim.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ResolvedValues;

/** Resolved values by dotted key: those in which scenarios differ, or all values of a scenario that stands alone. */
public final class ResolvedTable {
    private ResolvedTable() {}

    /**
     * The rows of the table, in the order of files.
     *
     * @param scenarios base first
     * @return for each key a value for each scenario, as files write it; empty where it is not set or not used
     */
    public static Map<String, List<String>> of(List<Manifest.Resolved> scenarios) {
        return scenarios.size() == 1 ? all(scenarios.get(0)) : differing(scenarios);
    }

    private static Map<String, List<String>> all(Manifest.Resolved scenario) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        ResolvedValues.texts(scenario.resolved()).forEach((key, text) -> rows.put(key, List.of(text)));
        return rows;
    }

    private static Map<String, List<String>> differing(List<Manifest.Resolved> scenarios) {
        JsonNode base = scenarios.get(0).resolved();
        List<Map<String, Difference>> byOther = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Manifest.Resolved other : scenarios.subList(1, scenarios.size())) {
            Map<String, Difference> byKey = new LinkedHashMap<>();
            ResolvedValues.differences(base, other.resolved()).forEach(d -> byKey.put(d.key(), d));
            byOther.add(byKey);
            keys.addAll(byKey.keySet());
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String key : keys) {
            String inBase = byOther.stream()
                    .filter(byKey -> byKey.containsKey(key))
                    .map(byKey -> byKey.get(key).base())
                    .findFirst()
                    .orElseThrow();
            List<String> row = new ArrayList<>(List.of(inBase));
            byOther.forEach(
                    byKey -> row.add(byKey.containsKey(key) ? byKey.get(key).other() : inBase));
            rows.put(key, row);
        }
        return rows;
    }
}
