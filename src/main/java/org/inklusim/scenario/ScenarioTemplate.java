package org.inklusim.scenario;

import java.util.Locale;
import java.util.Map;

/** Writes a scenario file to start from: it changes nothing yet, and holds every key as a comment. */
public final class ScenarioTemplate {
    private static final String HOW = """
            # What is not set below is as in %s.
            # To set a value, take away the "# " before it and before the keys it stands under.

            """;

    private ScenarioTemplate() {}

    /** Names that scenarios can have. */
    public static boolean isName(String name) {
        return name.matches(Key.find(Scenario.class, "name")
                .flatMap(key -> key.get(Pattern.class))
                .orElseThrow()
                .value());
    }

    /** Whether a scenario of this name is shipped, so that a file of the same name would hide it from others. */
    public static boolean isShipped(String name) {
        return Chain.SHIPPED_NAMES.contains(name + ".yaml");
    }

    /**
     * The text of a file.
     *
     * @param name name of the new scenario
     * @param from the scenario it extends
     * @param path how the new file names that scenario
     * @param schema where editors find the schema, as seen from the new file; empty for none
     */
    public static String of(String name, Scenario from, String path, String schema) {
        StringBuilder out = new StringBuilder();
        if (!schema.isEmpty()) {
            out.append("# yaml-language-server: $schema=").append(schema).append('\n');
        }
        out.append(String.format(Locale.ROOT, HOW, path));
        String quoted = CanonicalText.quoted(name);
        out.append("name: ").append(quoted).append('\n');
        out.append("title: {en: ")
                .append(quoted)
                .append(", nb: ")
                .append(quoted)
                .append("}\n");
        out.append("extends: ").append(CanonicalText.quoted(path)).append('\n');
        Tree.Branch values = ScenarioTree.of(from).without("name", "title");
        for (Key key : Key.of(Scenario.class)) {
            if (values.has(key.name())) {
                out.append('\n');
                key(key, values, "", out);
            }
        }
        return out.toString();
    }

    private static void key(Key key, Tree.Branch values, String indent, StringBuilder out) {
        Tree value = values.get(key.name());
        if (value == null) {
            return;
        }
        if (key.type().isRecord()) {
            line(indent + key.name() + ":", key.doc(), out);
            for (Key below : Key.of(key.type())) {
                key(below, (Tree.Branch) value, indent + "  ", out);
            }
            return;
        }
        String[] lines = CanonicalText.of(
                        new Tree.Branch(Map.of(key.name(), new Tree.Entry(Place.DEFAULT, value)), Place.DEFAULT))
                .split("\n");
        line(indent + lines[0], doc(key), out);
        for (int i = 1; i < lines.length; i++) {
            line(indent + lines[i], "", out);
        }
    }

    private static String doc(Key key) {
        return key.get(Range.class)
                .map(range ->
                        key.doc() + " From " + DecimalText.of(range.min()) + " to " + DecimalText.of(range.max()) + ".")
                .orElse(key.doc());
    }

    private static void line(String text, String doc, StringBuilder out) {
        out.append("# ").append(text);
        if (!doc.isEmpty()) {
            out.append("  # ").append(doc);
        }
        out.append('\n');
    }
}
