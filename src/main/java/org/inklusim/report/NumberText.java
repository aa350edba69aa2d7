package org.inklusim.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for reading: three or four significant digits, signs of decimals and thousands as the language wants. */
public final class NumberText {
    /** Stands where a value cannot be computed. */
    public static final String NONE = "-";

    private static final double LARGE = 1e6;
    private static final int MOST_DECIMALS = 4;

    private final Language language;

    /** Numbers in a language. */
    public NumberText(Language language) {
        this.language = language;
    }

    /** Decimals that give the largest of some means three or four significant digits, 0 to 4. */
    public static int decimals(double... values) {
        return decimals(3, values);
    }

    /** Decimals that give the largest end of a difference and its interval two to four significant digits, 0 to 4. */
    public static int differenceDecimals(double... values) {
        return decimals(2, values);
    }

    private static int decimals(int belowOne, double... values) {
        double largest = Scale.size(values);
        if (largest == 0 || largest >= 1_000) {
            return 0;
        }
        if (largest >= 1) {
            return largest >= 10 ? 1 : 2;
        }
        int decimals = belowOne;
        for (double limit = 0.1; largest < limit && decimals < MOST_DECIMALS; limit /= 10) {
            decimals++;
        }
        return decimals;
    }

    /** A number with so many decimals; {@link #NONE} for NaN. */
    public String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        if (Math.abs(value) >= LARGE) {
            return large(value);
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            text.append(i > 0 && (whole.length() - i) % 3 == 0 ? String.valueOf(language.thousands()) : "")
                    .append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(language.decimal())
                        .append(digits, point + 1, digits.length())
                        .toString();
    }

    /** As {@link #plain}, with a plus sign before what is rounded to more than 0. */
    public String signed(double value, int decimals) {
        String text = plain(value, decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value > 0 && !zero ? "+" + text : text;
    }

    /** An interval in brackets; {@link #NONE} where it cannot be computed. */
    public String interval(double low, double high, int decimals) {
        return Double.isNaN(low)
                ? NONE
                : "[" + plain(low, decimals) + language.separator() + plain(high, decimals) + "]";
    }

    /** A whole number with its thousands apart. */
    public String whole(long value) {
        return plain(value, 0);
    }

    /** A share as percent; what is rounded to all or nothing without being so is told apart. */
    public String percent(double share) {
        if (Double.isNaN(share)) {
            return NONE;
        }
        long percent = Math.round(share * 100);
        String text = share < 1 && percent == 100 ? ">99" : share > 0 && percent == 0 ? "<1" : String.valueOf(percent);
        return text + language.percent();
    }

    private String large(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return plain(rounded.movePointLeft(exponent).doubleValue(), 2) + "e" + exponent;
    }
}
