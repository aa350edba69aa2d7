package org.inklusim.population;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads profiles: those in the jar by name, others from a file. */
public final class ProfileReader {
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private ProfileReader() {}

    /**
     * A profile.
     *
     * @param name name of a shipped profile, or a path
     * @param folder folder a relative path starts from, by custom that of the scenario file
     */
    public static Profile read(String name, Path folder) {
        try (InputStream shipped =
                ProfileReader.class.getResourceAsStream("/org/inklusim/shipped/profiles/" + name + ".yaml")) {
            if (shipped != null) {
                return MAPPER.readValue(shipped, Profile.class);
            }
            try (InputStream file = Files.newInputStream(folder.resolve(name))) {
                return MAPPER.readValue(file, Profile.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
