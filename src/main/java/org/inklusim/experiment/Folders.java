package org.inklusim.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are built in and removed again. */
public final class Folders {
    private Folders() {}

    /** Removes a folder of our own with all that is in it; links are removed, not followed. */
    public static void remove(Path folder) throws IOException {
        List<Path> rest;
        try (Stream<Path> walk = Files.walk(folder)) {
            rest = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : rest) {
            Files.deleteIfExists(path);
        }
    }
}
