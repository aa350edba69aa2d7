package org.inklusim.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes trees as YAML, the same text for the same tree. */
final class CanonicalText {
    private static final Pattern SAFE = Pattern.compile("(\\.\\.?/)*[A-Za-z][A-Za-z0-9_./-]*");
    private static final List<String> NOT_TEXT = List.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private CanonicalText() {}

    static String of(Tree.Branch tree) {
        StringBuilder out = new StringBuilder();
        branch(tree, "", out);
        return out.toString();
    }

    private static void branch(Tree.Branch branch, String indent, StringBuilder out) {
        for (Map.Entry<String, Tree.Entry> entry : branch.entries().entrySet()) {
            out.append(indent).append(entry.getKey()).append(':');
            value(entry.getValue().value(), indent, out);
        }
    }

    private static void value(Tree tree, String indent, StringBuilder out) {
        if (tree instanceof Tree.Branch map && !map.entries().isEmpty()) {
            out.append('\n');
            branch(map, indent + "  ", out);
        } else if (tree instanceof Tree.Items list && list.items().stream().anyMatch(Tree.Branch.class::isInstance)) {
            out.append('\n');
            for (Tree item : list.items()) {
                StringBuilder lines = new StringBuilder();
                branch((Tree.Branch) item, indent + "    ", lines);
                out.append(indent).append("  - ").append(lines.substring(indent.length() + 4));
            }
        } else {
            out.append(' ').append(word(tree)).append('\n');
        }
    }

    /** A value on one line. */
    static String word(Tree tree) {
        if (tree instanceof Tree.Items list) {
            return "["
                    + String.join(
                            ", ", list.items().stream().map(CanonicalText::word).toList()) + "]";
        }
        if (tree instanceof Tree.Branch) {
            return "{}";
        }
        Tree.Leaf leaf = (Tree.Leaf) tree;
        return leaf.style() == Tree.Style.QUOTED ? quoted(leaf.text()) : leaf.text();
    }

    static String quoted(String text) {
        if (SAFE.matcher(text).matches() && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
