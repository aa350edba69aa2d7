package org.inklusim.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the JSON Schema of designs from their record, and from the keys of scenarios, for editors. */
public final class DesignSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FACTOR = "factor";
    private static final String FACTORS = "factors";

    /** Keys that the points of a design may not vary; horizon.weeks may be set for all. */
    private static final List<String> FIXED = List.of("name", "title", "changes");

    /** Which keys of a block go with which methods only. */
    private static final Map<String, List<String>> NEEDED = new TreeMap<>(Map.of(
            "points", List.of("latin_hypercube", "sobol", "saltelli"),
            "trajectories", List.of("morris"),
            "file", List.of("rows", "ensemble"),
            "factors", List.of("factorial", "one_at_a_time", "latin_hypercube", "sobol", "morris", "saltelli")));

    private final ParameterDictionary dictionary = ParameterDictionary.shipped();
    private final ObjectNode definitions = MAPPER.createObjectNode();

    private DesignSchema() {}

    /**
     * The schema as text.
     *
     * @param design the record that design files hold
     */
    public static String of(Class<?> design) {
        DesignSchema made = new DesignSchema();
        ObjectNode schema = MAPPER.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll(made.record(design));
        schema.put("title", "Design of a sweep of inklusim");
        schema.set("$defs", made.definitions);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try {
            return MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
                            .writeValueAsString(schema)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        for (Key key : Key.of(type)) {
            ObjectNode property = key(key);
            if (!key.doc().isEmpty()) {
                property.put("description", key.doc());
            }
            properties.set(key.name(), property);
            if (!key.has(CanBeLeftOut.class)) {
                required.add(key.name());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.put("additionalProperties", false);
        if (properties.has("method")) {
            needs(node.putArray("allOf"));
        }
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        return shorthand == null ? node : shorthand(shorthand, node);
    }

    private static void needs(ArrayNode all) {
        NEEDED.forEach((key, methods) -> {
            ObjectNode rule = all.addObject();
            ObjectNode method = rule.putObject("if").putObject("properties").putObject("method");
            methods.forEach(method.putArray("enum")::add);
            rule.putObject("then").putArray("required").add(key);
            rule.putObject("else").putObject("properties").put(key, false);
        });
    }

    private static ObjectNode shorthand(Shorthand shorthand, ObjectNode whole) {
        ObjectNode node = MAPPER.createObjectNode();
        ArrayNode any = node.putArray("anyOf");
        any.add(whole.get("properties").get(shorthand.list()).deepCopy());
        any.addObject().put("const", shorthand.word());
        any.add(whole);
        return node;
    }

    private ObjectNode key(Key key) {
        if (key.isMap()) {
            return byKey(key.valueType() == String.class ? null : key.valueType());
        }
        if (key.type() == List.class) {
            ObjectNode list = MAPPER.createObjectNode().put("type", "array").put("minItems", 1);
            list.set("items", word());
            return list;
        }
        return key.type().isRecord() ? record(key.type()) : value(key);
    }

    private static ObjectNode value(Key key) {
        if (key.type().isEnum()) {
            ObjectNode node = MAPPER.createObjectNode();
            Key.words(key.type()).forEach(node.putArray("enum")::add);
            return node;
        }
        if (key.type() == String.class) {
            ObjectNode text = MAPPER.createObjectNode().put("type", "string").put("minLength", 1);
            key.get(Pattern.class).ifPresent(pattern -> text.put("pattern", "^" + pattern.value() + "$"));
            return text;
        }
        Range range = key.get(Range.class).orElseThrow();
        ObjectNode number = MAPPER.createObjectNode().put("type", key.type() == Integer.class ? "integer" : "number");
        number.set("minimum", MAPPER.getNodeFactory().numberNode(DecimalText.decimal(range.min())));
        number.set("maximum", MAPPER.getNodeFactory().numberNode(DecimalText.decimal(range.max())));
        return number;
    }

    /** A word, a number or a truth value, taken as it stands. */
    private static ObjectNode word() {
        ObjectNode node = MAPPER.createObjectNode();
        node.putArray("type").add("string").add("number").add("boolean");
        return node;
    }

    /** A map by the dotted keys of scenarios, of records that take much room, or of words. */
    private ObjectNode byKey(Class<?> record) {
        if (record != null && definitions.has(FACTORS)) {
            return MAPPER.createObjectNode().put("$ref", "#/$defs/" + FACTORS);
        }
        if (record != null) {
            definitions.set(FACTOR, record(record));
        }
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        if (record != null) {
            properties.set("scenario", of(record, "Scenario files, beside the design or shipped ones."));
        }
        for (Named named : named()) {
            if (record == null || !named.key.equals("horizon.weeks")) {
                properties.set(named.key, of(record, named.doc));
            }
        }
        node.put("additionalProperties", false);
        if (record == null) {
            return node;
        }
        definitions.set(FACTORS, node);
        return byKey(record);
    }

    private static ObjectNode of(Class<?> record, String doc) {
        return record == null
                ? word()
                : MAPPER.createObjectNode().put("$ref", "#/$defs/" + FACTOR).put("description", doc);
    }

    /** A dotted key and what it means. */
    private record Named(String key, String doc) {}

    private List<Named> named() {
        List<Named> all = new ArrayList<>();
        add(Scenario.class, "", all);
        return all;
    }

    private void add(Class<?> record, String lead, List<Named> to) {
        for (Key key : Key.of(record)) {
            String path = lead + key.name();
            if (FIXED.contains(path)) {
                continue;
            }
            if (key.type().isRecord()) {
                add(key.type(), path + ".", to);
            } else if (key.isMap() && key.has(org.inklusim.scenario.Named.class)) {
                switch (key.get(org.inklusim.scenario.Named.class).orElseThrow().value()) {
                    case MEASURES -> Measures.IDS.forEach(id -> to.add(new Named(path + "." + id, key.doc())));
                    case PARAMETERS ->
                        dictionary
                                .all()
                                .forEach(entry -> to.add(new Named(
                                        path + "." + entry.id(),
                                        entry.meaning() + " " + DecimalText.of(entry.min()) + " to "
                                                + DecimalText.of(entry.max()) + " " + entry.unit() + ".")));
                    case MECHANISMS ->
                        MechanismCatalogue.shipped().all().stream()
                                .filter(mechanism -> mechanism.built() && mechanism.kind() != Mechanism.Kind.EMERGENT)
                                .forEach(mechanism -> to.add(new Named(path + "." + mechanism.id(), mechanism.name())));
                }
            } else if (!key.isMap()) {
                to.add(new Named(path, key.doc()));
            }
        }
    }
}
