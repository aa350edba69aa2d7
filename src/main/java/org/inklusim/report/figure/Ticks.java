package org.inklusim.report.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.inklusim.report.NumberText;

/** Numbers on axes in the reader's convention, with as few decimals as they need. */
final class Ticks extends NumberFormat {
    private static final long serialVersionUID = 1L;
    private static final MathContext DIGITS = new MathContext(10);

    private final transient NumberText numbers;

    Ticks(NumberText numbers) {
        this.numbers = numbers;
    }

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
        int decimals = new BigDecimal(number).round(DIGITS).stripTrailingZeros().scale();
        return text.append(numbers.plain(number, Math.max(0, decimals)).replace('-', '\u2212'));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
        return format((double) number, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("axes are not read");
    }
}
