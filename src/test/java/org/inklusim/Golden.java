package org.inklusim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are kept and compared. {@code -Dinklusim.golden=write} writes them anew; the difference is then read in
 * the version control.
 */
public final class Golden {
    private Golden() {}

    /** Compares a text with the one kept in this file, a path from the project's folder. */
    public static void check(String file, String actual) {
        Path path = Path.of(file);
        try {
            if ("write".equals(System.getProperty("inklusim.golden"))) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, actual);
            }
            String kept = Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : "";
            assertThat(actual)
                    .as("%s; if the change is meant: mvn test -Dinklusim.golden=write", file)
                    .isEqualTo(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
