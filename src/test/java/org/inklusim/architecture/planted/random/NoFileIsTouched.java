package org.inklusim.architecture.planted.random;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks the rule it is named for. */
final class NoFileIsTouched {
    boolean there() {
        return Files.exists(Path.of("there"));
    }
}
