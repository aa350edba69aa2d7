package org.inklusim.experiment.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.scenario.DecimalText;

/** A factor with what it takes on, ready to be laid out. Immutable. */
final class Axis {
    private static final int TWO = 2;

    private final String key;
    private final List<String> values;
    private final double from;
    private final double to;
    private final boolean log;
    private final boolean whole;
    private final int levels;
    private final Condition when;

    /**
     * A range, or values.
     *
     * @param factor with from and to, or values
     * @param whole whether whole numbers alone may stand there
     * @param when null for always
     */
    Axis(String key, Factor factor, double from, double to, boolean whole, Condition when) {
        this.key = key;
        this.values = factor.values() == null ? null : List.copyOf(factor.values());
        this.from = from;
        this.to = to;
        this.log = factor.scale() == Scale.LOG;
        this.whole = whole;
        this.levels = factor.levels() == null ? TWO : factor.levels();
        this.when = when;
    }

    String key() {
        return key;
    }

    Condition when() {
        return when;
    }

    /** The single values that it takes where single ones are needed, each once. */
    List<String> levels() {
        if (values != null) {
            return values;
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            String value = ranged((double) i / (levels - 1), false);
            if (!all.contains(value)) {
                all.add(value);
            }
        }
        return all;
    }

    /**
     * The value at a place of its range.
     *
     * @param u 0 to 1; values of a list, and whole numbers, have equal parts of it each
     */
    String at(double u) {
        if (values != null) {
            return values.get(Math.min((int) (u * values.size()), values.size() - 1));
        }
        return ranged(u, true);
    }

    private String ranged(double u, boolean parts) {
        if (whole && parts && !log) {
            return DecimalText.of(Math.min(Math.floor(from + u * (to - from + 1)), to));
        }
        double value = log
                ? StrictMath.exp(StrictMath.log(from) + u * (StrictMath.log(to) - StrictMath.log(from)))
                : from + u * (to - from);
        double inside = Math.min(Math.max(value, from), to);
        return DecimalText.of(whole ? Math.rint(inside) : rounded(inside));
    }

    /** Ten digits are enough to say a setting, and to say it again. */
    private static double rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(10, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
