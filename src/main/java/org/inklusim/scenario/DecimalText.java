package org.inklusim.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes doubles with as few digits as bring the same double back; the same on every Java version. */
public final class DecimalText {
    private static final int ENOUGH_DIGITS = 17;

    private DecimalText() {}

    /**
     * A finite number in plain decimal notation with a point, without exponent and trailing zeros.
     *
     * @throws NumberFormatException for infinities and NaN
     */
    public static String of(double value) {
        return decimal(value).toPlainString();
    }

    /** The same as a decimal number. */
    public static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        if (exact.signum() == 0) {
            return BigDecimal.ZERO;
        }
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = rounded(exact, digits);
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return rounded(exact, ENOUGH_DIGITS);
    }

    private static BigDecimal rounded(BigDecimal exact, int digits) {
        BigDecimal stripped =
                exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
