package org.inklusim.report;

import org.inklusim.analysis.ComparisonRow;

/** Which unit of kroner an outcome is shown in. */
public enum Scale {
    ONE(1),
    THOUSAND(1e3),
    MILLION(1e6);

    private final double size;

    Scale(double size) {
        this.size = size;
    }

    /** The scale for an outcome whose largest mean is this. */
    public static Scale of(String outcome, double largest) {
        if (!outcome.endsWith("_nok")) {
            return ONE;
        }
        return largest >= 1e7 ? MILLION : largest >= 1e4 ? THOUSAND : ONE;
    }

    /** The largest size among values; those that cannot be computed have none. */
    public static double size(double... values) {
        double largest = 0;
        for (double value : values) {
            largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** The larger mean of a row; where neither scenario has one by itself, the difference. */
    public static double size(ComparisonRow row) {
        double means = size(row.baseMean(), row.mean());
        return means > 0 ? means : size(row.difference());
    }

    /** A value in kroner, or in whatever unit is not scaled, in this unit. */
    public double apply(double value) {
        return value / size;
    }

    /** The unit in words, kroner scaled. */
    public String unit(String outcome, Messages words) {
        return switch (this) {
            case ONE -> words.unit(outcome);
            case THOUSAND -> words.text("kroner.thousand");
            case MILLION -> words.text("kroner.million");
        };
    }
}
