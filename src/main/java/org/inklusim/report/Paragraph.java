package org.inklusim.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
public final class Paragraph {
    private Paragraph() {}

    /**
     * Lines no longer than a width, broken at spaces (not at non-breaking ones), and inside a word only where it is
     * longer than a line.
     *
     * @param text words
     * @param width longest line
     * @param indent spaces before every line but the first, less than the width
     */
    public static List<String> wrap(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String joined = line.isBlank() ? line + word : line + " " + word;
            if (joined.length() > width && !line.isBlank()) {
                lines.add(line);
                joined = " ".repeat(indent) + word;
            }
            while (joined.length() > width) {
                lines.add(joined.substring(0, width));
                joined = " ".repeat(indent) + joined.substring(width);
            }
            line = joined;
        }
        lines.add(line);
        return lines;
    }

    /** A text cut to a width, the last sign an ellipsis where it was cut. */
    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
