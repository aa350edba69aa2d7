package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns single words into the values that a key holds. */
final class LeafValues {
    private static final List<String> ON = List.of("on", "true");
    private static final List<String> OFF = List.of("off", "false");

    private final References references;

    LeafValues(References references) {
        this.references = references;
    }

    /**
     * @param type what the value must be
     * @param key its range, pattern and choices
     * @param path the key in messages
     */
    Object value(Class<?> type, Key key, String path, Tree tree) {
        Class<?> plain = type.isPrimitive() ? box(type) : type;
        if (plain.isEnum()) {
            return constant(plain, path, tree);
        }
        if (plain == Boolean.class) {
            return bool(path, tree);
        }
        if (plain == String.class) {
            return key.get(Choice.class)
                    .map(choice -> choice(choice, path, tree))
                    .orElseGet(() -> text(key, path, tree));
        }
        Range range = key.get(Range.class).orElseThrow(() -> new IllegalStateException("Expected a range for " + path));
        return number(plain, path, tree, range.min(), range.max());
    }

    Object number(Class<?> type, String path, Tree tree, double min, double max) {
        boolean whole = type == Integer.class;
        Tree.Leaf leaf = leaf(tree, path + " as a " + (whole ? "whole number" : "number"));
        var number = NumberText.parse(leaf, path, whole, min, max);
        if (whole) {
            return number.intValueExact();
        }
        return number.doubleValue() + 0.0;
    }

    private Object bool(String path, Tree tree) {
        Tree.Leaf leaf = leaf(tree, path + " as on or off");
        boolean bare = leaf.style() != Tree.Style.QUOTED;
        if (bare && ON.contains(leaf.text())) {
            return true;
        }
        if (bare && OFF.contains(leaf.text())) {
            return false;
        }
        throw new ScenarioException(leaf.place(), "expected " + path + " as on or off, given " + leaf.shown());
    }

    private Object constant(Class<?> type, String path, Tree tree) {
        List<String> words = Key.words(type);
        Tree.Leaf leaf = leaf(tree, path + " as " + Shown.either(words));
        int index = words.indexOf(leaf.text());
        if (index < 0) {
            throw new ScenarioException(
                    leaf.place(),
                    "expected " + path + " as " + Shown.either(words) + ", given " + leaf.shown()
                            + Nearest.hint(leaf.text(), words));
        }
        return type.getEnumConstants()[index];
    }

    private String text(Key key, String path, Tree tree) {
        Tree.Leaf leaf = leaf(tree, path + " as text");
        if (leaf.style() == Tree.Style.OTHER) {
            throw new ScenarioException(
                    leaf.place(), "expected " + path + " as text, given " + leaf.shown() + quotes(leaf.text()));
        }
        String text = leaf.text().strip();
        if (text.isEmpty()) {
            throw new ScenarioException(leaf.place(), "expected " + path + " as text, given an empty one");
        }
        String pattern = key.get(Pattern.class).map(Pattern::value).orElse("(?s).*");
        if (!text.matches(pattern)) {
            throw new ScenarioException(
                    leaf.place(), "expected " + path + " to match " + pattern + ", given " + Shown.shorten(text));
        }
        return text;
    }

    private static String quotes(String text) {
        return text.isEmpty() ? "" : "; put it in quotes: \"" + Shown.shorten(text) + "\"";
    }

    /** One of the names, or the path of a file that exists. */
    private String choice(Choice choice, String path, Tree tree) {
        List<String> names = Arrays.asList(choice.value());
        List<String> choices = new ArrayList<>(names);
        if (choice.list()) {
            choices.add("a list");
        }
        choices.add(choice.file());
        String expected = path + " as " + Shown.either(choices);
        Tree.Leaf leaf = leaf(tree, expected);
        if (names.contains(leaf.text())) {
            return leaf.text();
        }
        Optional<String> file = leaf.text().isBlank() ? Optional.empty() : references.find(leaf);
        return file.orElseThrow(() -> new ScenarioException(
                leaf.place(),
                "expected " + expected + ", given " + leaf.shown() + " (no such file)"
                        + Nearest.hint(leaf.text(), names)));
    }

    static Tree.Leaf leaf(Tree tree, String expected) {
        if (tree instanceof Tree.Leaf leaf) {
            return leaf;
        }
        throw new ScenarioException(tree.place(), "expected " + expected + ", given " + tree.shown());
    }

    private static Class<?> box(Class<?> primitive) {
        if (primitive == int.class) {
            return Integer.class;
        }
        return primitive == double.class ? Double.class : Boolean.class;
    }
}
