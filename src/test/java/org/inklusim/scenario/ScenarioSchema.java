package org.inklusim.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import java.util.Map;

/** Makes the JSON Schema of scenario files from the records, for editors. */
final class ScenarioSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ParameterDictionary dictionary;

    ScenarioSchema(ParameterDictionary dictionary) {
        this.dictionary = dictionary;
    }

    String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        try {
            return MAPPER.writer(printer).writeValueAsString(generate()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode generate() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        builder.forFields()
                .withIgnoreCheck(field -> field.isStatic() || key(field).has(Derived.class))
                .withPropertyNameOverrideResolver(field -> key(field).name())
                .withDescriptionResolver(field -> key(field).doc())
                .withCustomDefinitionProvider((field, context) -> {
                    ObjectNode own = own(key(field));
                    return own == null ? null : new CustomPropertyDefinition(own);
                });
        builder.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(Scenario.class);
        schema.put("title", "Scenario of inklusim");
        addExtends((ObjectNode) schema.get("properties"));
        return schema;
    }

    private static Key key(FieldScope field) {
        Class<?> record = field.getDeclaringType().getErasedType();
        return Key.all(record).stream()
                .filter(key -> key.component().getName().equals(field.getDeclaredName()))
                .findFirst()
                .orElseThrow();
    }

    /** The schema of a key whose Java type does not say all; null where it does. */
    private ObjectNode own(Key key) {
        if (key.type().isRecord() || key.type() == List.class) {
            return null;
        }
        return key.isMap() ? map(key) : value(key.type(), key);
    }

    private ObjectNode value(Class<?> type, Key key) {
        if (type == boolean.class || type == Boolean.class) {
            return bool();
        }
        if (type.isEnum()) {
            ObjectNode node = MAPPER.createObjectNode();
            Key.words(type).forEach(node.putArray("enum")::add);
            return node;
        }
        if (type == String.class) {
            return text(key);
        }
        Range range = key.get(Range.class).orElseThrow();
        return number(type == int.class || type == Integer.class, range.min(), range.max());
    }

    private static ObjectNode bool() {
        ObjectNode node = MAPPER.createObjectNode();
        node.putArray("enum").add("on").add("off").add(true).add(false);
        return node;
    }

    private static ObjectNode number(boolean whole, double min, double max) {
        ObjectNode node = MAPPER.createObjectNode().put("type", whole ? "integer" : "number");
        node.set("minimum", MAPPER.getNodeFactory().numberNode(DecimalText.decimal(min)));
        node.set("maximum", MAPPER.getNodeFactory().numberNode(DecimalText.decimal(max)));
        return node;
    }

    private static ObjectNode text(Key key) {
        ObjectNode text = MAPPER.createObjectNode().put("type", "string").put("minLength", 1);
        key.get(Pattern.class).ifPresent(pattern -> text.put("pattern", "^" + pattern.value() + "$"));
        if (!key.has(Choice.class)) {
            return text;
        }
        Choice choice = key.get(Choice.class).orElseThrow();
        ObjectNode node = MAPPER.createObjectNode();
        ArrayNode any = node.putArray("anyOf");
        List.of(choice.value()).forEach(any.addObject().putArray("enum")::add);
        if (choice.list()) {
            ObjectNode list = any.addObject().put("type", "array").put("minItems", 1);
            Key sizes = Key.all(Portfolio.class).stream()
                    .filter(other -> other.name().equals("sizes"))
                    .findFirst()
                    .orElseThrow();
            Range range = sizes.get(Range.class).orElseThrow();
            list.set("items", number(true, range.min(), range.max()));
        }
        any.add(text);
        return node;
    }

    private ObjectNode map(Key key) {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        if (!key.has(Named.class)) {
            String roots = String.join("|", ChangeList.CHANGEABLE);
            node.putObject("propertyNames").put("pattern", "^(" + roots + ")(\\..+)?$");
            return node.put("additionalProperties", true);
        }
        ObjectNode properties = node.putObject("properties");
        switch (key.get(Named.class).orElseThrow().value()) {
            case MEASURES -> Measures.IDS.forEach(id -> properties.set(id, value(key.valueType(), key)));
            case PARAMETERS -> dictionary.all().forEach(entry -> properties.set(entry.id(), parameter(entry)));
            case MECHANISMS ->
                MechanismCatalogue.shipped().all().stream()
                        .filter(mechanism -> mechanism.built() && mechanism.kind() != Mechanism.Kind.EMERGENT)
                        .forEach(mechanism -> properties.set(mechanism.id(), mechanism(mechanism)));
        }
        return node.put("additionalProperties", false);
    }

    private static ObjectNode parameter(Parameter entry) {
        return number(false, entry.min(), entry.max())
                .put(
                        "description",
                        entry.meaning() + " Unit: " + entry.unit() + "; default: " + DecimalText.of(entry.value())
                                + "; " + Key.word(entry.grade()) + ".");
    }

    private static ObjectNode mechanism(Mechanism mechanism) {
        ObjectNode node = bool();
        if (mechanism.kind() == Mechanism.Kind.STRUCTURAL) {
            node.putArray("enum").add("on").add(true);
        }
        return node.put("description", mechanism.name());
    }

    private static void addExtends(ObjectNode properties) {
        ObjectNode copy = properties.deepCopy();
        properties.removeAll();
        for (Map.Entry<String, JsonNode> property : copy.properties()) {
            properties.set(property.getKey(), property.getValue());
            if (property.getKey().equals("title")) {
                properties
                        .putObject(Chain.EXTENDS)
                        .put("type", "string")
                        .put("minLength", 1)
                        .put("description", "Scenario that this one is laid over; say only what differs from it.");
            }
        }
    }
}
