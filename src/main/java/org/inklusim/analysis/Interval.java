package org.inklusim.analysis;

/**
 * Two ends of a range of values; both NaN where it cannot be computed.
 *
 * @param low lower end
 * @param high upper end, ≥ low
 */
public record Interval(double low, double high) {
    /** An interval that cannot be computed. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("Expected low ≤ high, given " + low + " and " + high);
        }
    }

    /** Half the width; NaN where the interval cannot be computed. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
