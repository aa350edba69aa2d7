package org.inklusim.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inklusim.scenario.DecimalText;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Timeline;

/** The values of resolved scenarios under the keys of files. */
public final class ResolvedValues {
    /** What a burned-in state does not depend on. */
    private static final List<String> AFTER_BURN_IN = List.of("name", "title", "changes", "horizon");

    private static final List<String> NAMES = List.of("name", "title");
    private static final String PARAMETERS = "parameters.";
    private static final String MECHANISMS = "mechanisms.";

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

    /** The values in which a scenario differs from another, whatever their files look like. */
    public static List<Difference> differences(Scenario base, Scenario other) {
        return differences(of(base), of(other));
    }

    /**
     * The same from the values that a manifest holds.
     *
     * @return in the order of files; names and titles do not count, nor do levers of practices that neither uses
     */
    public static List<Difference> differences(JsonNode base, JsonNode other) {
        Map<String, JsonNode> bases = leaves(base);
        Map<String, JsonNode> others = leaves(other);
        var keys = new LinkedHashSet<>(bases.keySet());
        keys.addAll(others.keySet());
        var differences = new ArrayList<Difference>();
        for (String key : keys) {
            String before = text(key, bases.get(key));
            String after = text(key, others.get(key));
            boolean inBase = used(key, base);
            boolean inOther = used(key, other);
            if ((inBase || inOther) && !before.equals(after)) {
                differences.add(new Difference(key, inBase ? before : "", inOther ? after : ""));
            }
        }
        return differences;
    }

    /** All values that a manifest holds of a scenario, by key, as files write them; names and titles are left out. */
    public static Map<String, String> texts(JsonNode values) {
        var texts = new LinkedHashMap<String, String>();
        leaves(values).forEach((key, value) -> texts.put(key, text(key, value)));
        return texts;
    }

    private static Map<String, JsonNode> leaves(JsonNode values) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        values.properties().forEach(field -> {
            if (!NAMES.contains(field.getKey())) {
                collect(field.getKey(), field.getValue(), leaves);
            }
        });
        return leaves;
    }

    /** Whether a lever of a practice belongs to the one that is practised, now or after a reform. */
    private static boolean used(String key, JsonNode values) {
        String[] parts = key.split("\\.");
        return parts.length < 3
                || !parts[0].equals("practice")
                || values.at("/practice/kind").asText().equals(parts[1])
                || values.path("changes").toString().contains('"' + parts[1] + '"');
    }

    /** As files write it; a mechanism that is not named is on, a parameter that is not set has its default. */
    private static String text(String key, JsonNode value) {
        if (value == null && key.startsWith(PARAMETERS)) {
            String id = key.substring(PARAMETERS.length());
            ParameterDictionary dictionary = ParameterDictionary.shipped();
            return dictionary.has(id) ? DecimalText.of(dictionary.require(id).value()) : "";
        }
        if (value == null) {
            return key.startsWith(MECHANISMS) ? "on" : "";
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "on" : "off";
        }
        return value.isNumber()
                ? value.decimalValue().toPlainString()
                : value.isTextual() ? value.asText() : value.toString();
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

    private static void collect(String key, JsonNode value, Map<String, JsonNode> leaves) {
        if (value.isObject()) {
            value.properties().forEach(field -> collect(key + "." + field.getKey(), field.getValue(), leaves));
        } else {
            leaves.put(key, value);
        }
    }
}
