package org.inklusim.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on a point, as in {@code practice.kind = hybrid and portfolio.size * practice.hybrid.cases <= 400}:
 * comparisons ({@code = != < <= > >=}) of keys, numbers and words, with {@code + - * /}, brackets, {@code and},
 * {@code or} and {@code not}. A minus has blanks around it, since names may hold one.
 */
final class Condition {
    /** How the message ends that tells of a word with dots that is no key. */
    static final String NO_KEY = ", which is no key";

    private static final Pattern TOKEN = Pattern.compile("\\s*(<=|>=|!=|==|[=<>()*/+]|-(?=\\s)|-?[0-9]+(?:\\.[0-9]+)?"
            + "(?![A-Za-z0-9_.-])|[A-Za-z_](?:[A-Za-z0-9_./]|-(?=[A-Za-z0-9_]))*)");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private UnaryOperator<String> values;

    private Condition(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException(
                        "given " + text.substring(end).strip());
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    /**
     * Reads a condition.
     *
     * @param values of keys; null for what is no key, which then is a word of its own
     * @throws IllegalArgumentException when it is none; the message says what was given
     */
    static Condition parse(String text, UnaryOperator<String> values) {
        Condition condition = new Condition(text);
        condition.holds(values);
        return condition;
    }

    /** Whether it holds; safe for one thread at a time. */
    synchronized boolean holds(UnaryOperator<String> lookup) {
        values = lookup;
        at = 0;
        boolean result = or();
        if (at < tokens.size()) {
            throw new IllegalArgumentException("given " + tokens.get(at) + " after a whole condition");
        }
        return result;
    }

    /** What keys are said to be, or not to be: words by the word on the other side of the sign. */
    Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).matches("=|==|!=") && !number(tokens.get(i + 1))) {
                words.computeIfAbsent(tokens.get(i - 1), key -> new ArrayList<>())
                        .add(tokens.get(i + 1));
            }
        }
        return words;
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }

    private boolean or() {
        boolean result = and();
        while (take("or")) {
            boolean other = and();
            result = result || other;
        }
        return result;
    }

    private boolean and() {
        boolean result = not();
        while (take("and")) {
            boolean other = not();
            result = result && other;
        }
        return result;
    }

    private boolean not() {
        if (take("not")) {
            return !not();
        }
        int before = at;
        if (take("(")) {
            // A bracket may hold a condition or the beginning of a sum.
            try {
                boolean inside = or();
                if (take(")") && !arithmetic()) {
                    return inside;
                }
            } catch (IllegalArgumentException e) {
                at = before;
            }
            at = before;
        }
        return comparison();
    }

    private boolean arithmetic() {
        return at < tokens.size() && tokens.get(at).matches("[-+*/]|[=<>!]=?");
    }

    private boolean comparison() {
        String left = sum();
        String sign = next("a comparison (=, !=, <, <=, >, >=)");
        if (!sign.matches("[=<>]|[=<>!]=")) {
            throw new IllegalArgumentException("given " + sign + " where = != < <= > or >= belongs");
        }
        String right = sum();
        boolean numbers = number(left) && number(right);
        if (!numbers && sign.matches("[<>]=?")) {
            throw new IllegalArgumentException("given " + left + " " + sign + " " + right + ", which are no numbers");
        }
        int order = numbers
                ? Double.compare(Double.parseDouble(left), Double.parseDouble(right))
                : left.equals(right) ? 0 : 1;
        return switch (sign) {
            case "=", "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private String sum() {
        String value = product();
        while (true) {
            if (take("+")) {
                value = String.valueOf(numeric(value) + numeric(product()));
            } else if (take("-")) {
                value = String.valueOf(numeric(value) - numeric(product()));
            } else {
                return value;
            }
        }
    }

    private String product() {
        String value = atom();
        while (true) {
            if (take("*")) {
                value = String.valueOf(numeric(value) * numeric(atom()));
            } else if (take("/")) {
                value = String.valueOf(numeric(value) / numeric(atom()));
            } else {
                return value;
            }
        }
    }

    private String atom() {
        if (take("(")) {
            String value = sum();
            if (!take(")")) {
                throw new IllegalArgumentException("given a bracket that does not end");
            }
            return value;
        }
        String word = next("a key, a number or a word");
        if (word.matches("[<>=!)*/+]=?|and|or|not")) {
            throw new IllegalArgumentException("given " + word + " where a key, a number or a word belongs");
        }
        String value = values.apply(word);
        if (value == null && word.contains(".") && !number(word) && !word.matches(".*\\.ya?ml")) {
            throw new IllegalArgumentException("given " + word + NO_KEY);
        }
        return value == null ? word : value;
    }

    private boolean take(String token) {
        boolean there = at < tokens.size() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private String next(String expected) {
        if (at >= tokens.size()) {
            throw new IllegalArgumentException("given an end where " + expected + " belongs");
        }
        return tokens.get(at++);
    }

    private static boolean number(String text) {
        return text.matches("-?[0-9.]+([eE][-+]?[0-9]+)?");
    }

    private static double numeric(String text) {
        if (!number(text)) {
            throw new IllegalArgumentException("given " + text + ", which is no number");
        }
        return Double.parseDouble(text);
    }
}
