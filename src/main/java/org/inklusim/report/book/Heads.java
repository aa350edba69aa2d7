package org.inklusim.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.report.Messages;
import org.inklusim.report.book.Sheet.Head;

/** Headers of sheets in the reader's language. */
record Heads(Messages words, List<Head> all) {
    private static final int NUMBER = 13;
    private static final int NAME = 20;
    private static final int ID = 30;
    private static final int TITLE = 38;
    private static final int TEXT = 80;

    static Heads in(Messages words) {
        return new Heads(words, List.of());
    }

    Heads numbers(String... keys) {
        return and(NUMBER, keys);
    }

    Heads names(String... keys) {
        return and(NAME, keys);
    }

    Heads ids(String... keys) {
        return and(ID, keys);
    }

    Heads titles(String... keys) {
        return and(TITLE, keys);
    }

    Heads texts(String... keys) {
        return and(TEXT, keys);
    }

    /** Columns whose header is no word of ours, such as a key of scenario files. */
    Heads literal(List<String> titles) {
        return with(titles.stream().map(title -> new Head(title, NAME)));
    }

    private Heads and(int width, String... keys) {
        return with(Stream.of(keys).map(key -> new Head(words.text("book." + key), width)));
    }

    private Heads with(Stream<Head> more) {
        List<Head> joined = new ArrayList<>(all);
        joined.addAll(more.toList());
        return new Heads(words, List.copyOf(joined));
    }
}
