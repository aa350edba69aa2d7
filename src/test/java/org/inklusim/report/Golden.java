package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stored texts. What was written is kept in {@code target/golden}, to be read and, if it is right, stored. */
public final class Golden {
    private Golden() {}

    /** Compares a text with the stored one. */
    public static void check(String name, String text) {
        try (InputStream bytes = Golden.class.getResourceAsStream(name)) {
            Path written = Path.of("target", "golden", name);
            Files.createDirectories(written.getParent());
            Files.writeString(written, text);
            assertThat(bytes).as("stored text %s; compare %s", name, written).isNotNull();
            assertThat(text).as(name).isEqualTo(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
