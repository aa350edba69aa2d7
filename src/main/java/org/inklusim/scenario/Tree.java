package org.inklusim.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file says, before it means anything: keys, lists and words, each with its place. Immutable. */
sealed interface Tree {
    Place place();

    /** The tree in words, for "given …". */
    String shown();

    /** How a word was written. */
    enum Style {
        /** Plain and neither number, truth value nor nothing. */
        TEXT,
        /** Plain, and YAML takes it for a number, a truth value or nothing. */
        OTHER,
        /** In quotes or as a block: text whatever it looks like. */
        QUOTED,
        /** From {@code --set}: whatever the key expects. */
        BARE
    }

    /** One word. */
    record Leaf(String text, Style style, Place place) implements Tree {
        @Override
        public String shown() {
            if (style == Style.QUOTED) {
                return "the text \"" + Shown.shorten(text) + "\"";
            }
            return text.isEmpty() ? "nothing" : Shown.shorten(text);
        }
    }

    /** A list. */
    record Items(List<Tree> items, Place place) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** A map. */
    record Branch(Map<String, Entry> entries, Place place) implements Tree {
        public Branch {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        Tree get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        Branch with(String key, Place keyPlace, Tree value) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            copy.put(key, new Entry(keyPlace, value));
            return new Branch(copy, place);
        }

        Branch without(String... keys) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            copy.keySet().removeAll(List.of(keys));
            return new Branch(copy, place);
        }

        @Override
        public String shown() {
            return "a map";
        }
    }

    /** What stands under a key, and where the key stands. */
    record Entry(Place place, Tree value) {}
}
