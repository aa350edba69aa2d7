package org.inklusim.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one number format of files: at most ten significant digits, plain decimal notation, a point as decimal sign.
 * It rests on the exact value of the double, so it is the same on every Java version; {@code Double.toString} is not.
 */
public final class Numbers {
    private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /**
     * Writes a number.
     *
     * @param value any number
     * @return the number without exponent, trailing zeros or a negative zero; empty where there is no finite number
     */
    public static String format(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == 0.0) {
            return "0";
        }
        return new BigDecimal(value).round(TEN_DIGITS).stripTrailingZeros().toPlainString();
    }
}
