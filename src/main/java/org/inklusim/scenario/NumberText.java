package org.inklusim.scenario;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads numbers as people mean them: decimal digits and a point, no leading zeros, nothing that YAML reads otherwise. */
final class NumberText {
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    private NumberText() {}

    /**
     * @param key what the number is for, in messages
     * @throws ScenarioException unless the leaf is a number within the range, and whole if it must be
     */
    static BigDecimal parse(Tree.Leaf leaf, String key, boolean whole, double min, double max) {
        String text = leaf.text();
        boolean bounded = Double.isFinite(min) && Double.isFinite(max);
        String range = bounded ? " from " + DecimalText.of(min) + " to " + DecimalText.of(max) : "";
        String expected =
                "expected " + key + " as a " + (whole ? "whole number" : "number") + range + ", given " + leaf.shown();
        if (leaf.style() == Tree.Style.QUOTED) {
            throw new ScenarioException(leaf.place(), expected + hintForQuoted(text));
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new ScenarioException(leaf.place(), expected + hint(text));
        }
        BigDecimal number = new BigDecimal(text);
        if (bounded && outside(number, min, max)) {
            throw new ScenarioException(leaf.place(), expected);
        }
        if (whole && !WHOLE.matcher(text).matches()) {
            boolean isWhole = number.stripTrailingZeros().scale() <= 0;
            String hint = isWhole ? "; write " + number.toBigInteger() : "";
            throw new ScenarioException(leaf.place(), expected + hint);
        }
        return number;
    }

    private static boolean outside(BigDecimal number, double min, double max) {
        return number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0;
    }

    private static String hintForQuoted(String text) {
        return DECIMAL.matcher(text).matches() ? "; write it without quotes: " + text : "";
    }

    private static String hint(String text) {
        if (text.matches("[-+]?0[xX][0-9a-fA-F_]+")) {
            return "; write decimal digits" + rewritten(text, t -> radix(t, "[xX]", 16));
        }
        if (text.matches("[-+]?0o[0-7_]+")) {
            return "; write decimal digits" + rewritten(text, t -> radix(t, "o", 8));
        }
        if (text.matches("[-+]?0b[01_]+")) {
            return "; write decimal digits" + rewritten(text, t -> radix(t, "b", 2));
        }
        if (text.matches("(?i)[-+]?\\.(inf|nan)")) {
            return "; write a finite number";
        }
        if (text.matches("[-+]?[0-9]+(:[0-9]+)+(\\.[0-9]*)?")) {
            return "; write decimal digits without colons";
        }
        if (text.matches("[-+]?[0-9][0-9_ ]*[_ ][0-9_ .]*")) {
            return "; write it without separators" + rewritten(text, t -> t.replaceAll("[_ ]", ""));
        }
        if (text.matches("-?0[0-9]+(\\.[0-9]+)?")) {
            return "; write it without leading zeros" + rewritten(text, t -> t.replaceFirst("0+(?=[0-9])", ""));
        }
        if (text.matches("-?[0-9]+,[0-9]+")) {
            return "; write a point as decimal sign" + rewritten(text, t -> t.replace(',', '.'));
        }
        if (text.matches("\\+.*") || text.matches("-?\\.[0-9]+") || text.matches("-?[0-9]+\\.")) {
            return "; write digits before and after the point and no plus sign";
        }
        if (text.matches("-?[0-9]+([.,][0-9]+)? ?%")) {
            return "; write it without the percent sign";
        }
        return "";
    }

    private static String radix(String text, String mark, int radix) {
        String digits = text.replace("_", "").replace("+", "").replaceFirst("0" + mark, "");
        return new BigInteger(digits, radix).toString();
    }

    private static String rewritten(String text, UnaryOperator<String> rule) {
        String better = text.length() > 30 ? "" : rule.apply(text);
        return DECIMAL.matcher(better).matches() ? ": " + better : "";
    }
}
