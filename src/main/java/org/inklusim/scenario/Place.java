package org.inklusim.scenario;

import java.util.Comparator;

/**
 * Where a value of a scenario was written.
 *
 * @param kind what kind of place
 * @param depth 0 for the file that was asked for, 1 for the one it extends, and so on
 * @param where the file as the user wrote it, or the key of {@code --set}
 * @param line line in the file, from 1; 0 where there is none
 * @param column column in the line, from 1; 0 where there is none
 */
public record Place(Kind kind, int depth, String where, int line, int column) implements Comparable<Place> {

    /** The default of a key nobody wrote. */
    public static final Place DEFAULT = new Place(Kind.DEFAULT, 0, "", 0, 0);

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::kind)
            .thenComparing(Place::depth)
            .thenComparing(Place::line)
            .thenComparing(Place::column)
            .thenComparing(Place::where);

    /** Kinds of places, in the order in which errors are reported. */
    public enum Kind {
        FILE,
        SHIPPED,
        SET,
        DEFAULT
    }

    static Place set(String key) {
        return new Place(Kind.SET, 0, key, 0, 0);
    }

    Place at(int newLine, int newColumn) {
        return new Place(kind, depth, where, newLine, newColumn);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code FILE:LINE:COLUMN}, {@code shipped:FILE:LINE:COLUMN}, {@code --set KEY} or {@code default}. */
    @Override
    public String toString() {
        return switch (kind) {
            case FILE -> where + ":" + line + ":" + column;
            case SHIPPED -> "shipped:" + where + ":" + line + ":" + column;
            case SET -> "--set " + where;
            case DEFAULT -> "default";
        };
    }
}
