package org.inklusim.experiment;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inklusim.scenario.Grade;

/** Manifests as JSON: keys in snake case, the same text on every Java version. */
public final class ManifestFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule()
                    .addDeserializer(Instant.class, instant())
                    .addSerializer(Instant.class, text(Instant::toString))
                    .addKeySerializer(Grade.class, grade())
                    .addSerializer(Enum.class, text(value -> value.name().toLowerCase(Locale.ROOT))))
            .build();

    private ManifestFile() {}

    /**
     * Writes the manifest of a folder.
     *
     * @param folder where
     * @param manifest what
     */
    public static void write(Path folder, Manifest manifest) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        String text = JSON.writer(printer).writeValueAsString(manifest) + "\n";
        Files.writeString(folder.resolve(Manifest.NAME), text, StandardCharsets.UTF_8);
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws UnreadableResultsException when there is none of ours
     */
    public static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file)) {
            throw new UnreadableResultsException(folder + " holds no results of inklusim: " + file + " is missing");
        }
        if (names(file).isEmpty()) {
            throw new UnreadableResultsException(file + " is no manifest of inklusim");
        }
        try {
            Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
            if (manifest.scenarios() == null
                    || manifest.scenarios().isEmpty()
                    || manifest.replicates() == null
                    || manifest.burnInDifferences() == null
                    || manifest.profiles() == null
                    || manifest.model() == null) {
                throw new UnreadableResultsException(file + " is not whole, or of an older version of inklusim");
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw new UnreadableResultsException(file + " is no manifest of inklusim: " + e.getOriginalMessage());
        }
    }

    /** Entries for all files of a folder and its subfolders but the manifest itself, by name. */
    public static List<Manifest.Entry> entries(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(Manifest.NAME)))
                    .toList();
        }
        var entries = new ArrayList<Manifest.Entry>();
        for (Path file : files) {
            entries.add(entry(folder, folder.relativize(file).toString().replace('\\', '/')));
        }
        entries.sort(Comparator.comparing(Manifest.Entry::name));
        return entries;
    }

    /** The entry of one file. */
    public static Manifest.Entry entry(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return new Manifest.Entry(name, Files.size(file), Sha256.of(file));
    }

    /** Names of the files that a manifest of ours lists; empty where the file is no manifest of ours. */
    static Optional<List<String>> names(Path manifest) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(Files.readAllBytes(manifest));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        if (root == null
                || !root.path("inklusim").has("version")
                || !root.path("files").isArray()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        root.path("files").forEach(entry -> names.add(entry.path("name").asText()));
        return Optional.of(names);
    }

    private static JsonSerializer<Grade> grade() {
        return new JsonSerializer<>() {
            @Override
            public void serialize(Grade grade, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeFieldName(grade.name().toLowerCase(Locale.ROOT));
            }
        };
    }

    private static JsonDeserializer<Instant> instant() {
        return new JsonDeserializer<>() {
            @Override
            public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
                try {
                    return Instant.parse(json.getText());
                } catch (DateTimeParseException e) {
                    throw JsonMappingException.from(json, "no point in time: " + json.getText());
                }
            }
        };
    }

    private static <T> JsonSerializer<T> text(Function<T, String> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.apply(value));
            }
        };
    }
}
