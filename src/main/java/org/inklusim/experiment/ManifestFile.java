package org.inklusim.experiment;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Manifests as JSON: keys in snake case, the same text on every Java version. */
public final class ManifestFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, text(Instant::toString))
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

    /** Entries for all files of a folder and its subfolders, by name. */
    public static List<Manifest.Entry> entries(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        var entries = new ArrayList<Manifest.Entry>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            entries.add(new Manifest.Entry(name, Files.size(file), Sha256.of(file)));
        }
        entries.sort(Comparator.comparing(Manifest.Entry::name));
        return entries;
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

    private static <T> JsonSerializer<T> text(Function<T, String> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.apply(value));
            }
        };
    }
}
