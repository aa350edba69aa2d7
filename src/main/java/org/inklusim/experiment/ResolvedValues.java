package org.inklusim.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/** The values of resolved scenarios under the keys of files. */
public final class ResolvedValues {
    /** What a burned-in state does not depend on. */
    private static final List<String> AFTER_BURN_IN = List.of("name", "title", "changes", "horizon");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ResolvedValues() {}

    /** All values of a scenario. */
    static JsonNode of(Scenario scenario) {
        try {
            return YAML.readTree(scenario.canonical());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the canonical text of " + scenario.name() + " is no YAML", e);
        }
    }

    /**
     * The keys that burn-in uses and that differ between scenarios, so that their people differ in week 1.
     *
     * @return dotted keys in order; empty where all share the burned-in state
     */
    public static List<String> burnInDifferences(List<Scenario> scenarios) {
        var differing = new TreeSet<String>();
        SortedMap<String, JsonNode> base = burnIn(scenarios.get(0));
        for (Scenario other : scenarios.subList(1, scenarios.size())) {
            SortedMap<String, JsonNode> values = burnIn(other);
            var keys = new TreeSet<>(base.keySet());
            keys.addAll(values.keySet());
            keys.removeIf(key -> base.containsKey(key) && base.get(key).equals(values.get(key)));
            differing.addAll(keys);
        }
        return List.copyOf(differing);
    }

    private static SortedMap<String, JsonNode> burnIn(Scenario scenario) {
        var leaves = new TreeMap<String, JsonNode>();
        of(Timeline.of(scenario).burnIn()).properties().forEach(field -> {
            if (!AFTER_BURN_IN.contains(field.getKey())) {
                collect(field.getKey(), field.getValue(), leaves);
            }
        });
        leaves.put(
                "horizon.burn_in",
                JsonNodeFactory.instance.numberNode(scenario.horizon().burnIn()));
        return leaves;
    }

    private static void collect(String key, JsonNode value, SortedMap<String, JsonNode> leaves) {
        if (value.isObject()) {
            value.properties().forEach(field -> collect(key + "." + field.getKey(), field.getValue(), leaves));
        } else {
            leaves.put(key, value);
        }
    }
}
