package org.inklusim.analysis;

/**
 * A value at which OTHER and BASE change places: the difference is 0 there.
 *
 * @param at where the mean difference is 0
 * @param low lower end of the values at which the interval of the difference holds 0; NaN where it holds 0 down to the
 *     first value tried
 * @param high upper end; NaN where it holds 0 up to the last value tried
 * @param before side of OTHER below the crossing
 * @param after side above it
 */
public record Crossing(double at, double low, double high, Side before, Side after) {
    /** Whether the sides are clear on both sides of the crossing, so that there surely is one. */
    public boolean sure() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
