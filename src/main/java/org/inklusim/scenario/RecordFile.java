package org.inklusim.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads a YAML file that holds one record, as strictly as scenario files are read: the components are the keys, with
 * their {@link Doc}, {@link Range}, {@link Pattern} and {@link CanBeLeftOut}. What the record itself refuses by a
 * {@link Misfit} is reported at the value's place.
 */
public final class RecordFile {
    private static final String SHIPPED = "/org/inklusim/shipped/";

    private RecordFile() {}

    /**
     * The record in a file.
     *
     * @param file the file as the user wrote it, so that messages repeat it
     * @param check throws a {@link Misfit} for what the record alone cannot see
     * @throws ScenarioException for the first thing wrong; its message begins with the place
     */
    public static <T> T read(Class<T> type, String file, Consumer<T> check) {
        Place start = new Place(Place.Kind.FILE, 0, file, 1, 1);
        return read(type, TextFile.bytes(Path.of(file), start), start, check);
    }

    /** Whether a file has a key at its outermost level; false also where it is no YAML or cannot be read. */
    public static boolean hasKey(String file, String key) {
        Place start = new Place(Place.Kind.FILE, 0, file, 1, 1);
        try {
            Tree tree = YamlText.parse(TextFile.decode(TextFile.bytes(Path.of(file), start), start), start);
            return tree instanceof Tree.Branch branch && branch.has(key);
        } catch (ScenarioException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * The record in a shipped file.
     *
     * @param file path below {@code scenarios/}
     */
    public static <T> T shipped(Class<T> type, String file, Consumer<T> check) {
        Place start = new Place(Place.Kind.SHIPPED, 0, file, 1, 1);
        try (InputStream in = RecordFile.class.getResourceAsStream(SHIPPED + file)) {
            return read(type, TextFile.limited(in, file, start), start, check);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Class<T> type, byte[] bytes, Place start, Consumer<T> check) {
        Tree tree = YamlText.parse(TextFile.decode(bytes, start), start);
        if (tree instanceof Tree.Leaf leaf && leaf.text().isEmpty()) {
            throw new ScenarioException(start, "expected keys and values, given an empty file");
        }
        return new RecordBinder().bind(type, tree, check);
    }
}
