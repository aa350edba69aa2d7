package org.inklusim.scenario;

import java.util.Collection;
import java.util.List;

/** How values and choices are written in messages: short, on one line, without control characters. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String shorten(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .forEach(line::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line.toString();
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String either(Collection<String> choices) {
        List<String> list = List.copyOf(choices);
        if (list.size() < 2) {
            return String.join("", list);
        }
        return String.join(", ", list.subList(0, list.size() - 1)) + " or " + list.get(list.size() - 1);
    }
}
