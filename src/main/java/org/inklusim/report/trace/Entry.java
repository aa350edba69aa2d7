package org.inklusim.report.trace;

import java.util.List;

/**
 * A paragraph of a case record.
 *
 * @param from first week
 * @param to last week
 * @param quiet whether nothing but ordinary weeks are summed up
 * @param sentences what is said
 */
public record Entry(int from, int to, boolean quiet, List<String> sentences) {
    public Entry {
        sentences = List.copyOf(sentences);
    }

    /** All sentences in one. */
    public String text() {
        return String.join(" ", sentences);
    }
}
