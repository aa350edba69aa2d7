package org.inklusim.analysis;

import java.util.function.IntToDoubleFunction;

/**
 * Finds the whole number at which a quantity that rises with it lies nearest a target: by bisection between a number at
 * which it is not above the target and one at which it is, narrowed by interpolation where that is faster.
 */
public final class NearestWhole {
    private final IntToDoubleFunction rising;
    private final double target;
    /** Not above the target at this number, above it at that one; without a value where nothing was looked at yet. */
    private int low;

    private double lowValue = Double.NaN;
    private int high;
    private double highValue = Double.NaN;

    /**
     * What was found.
     *
     * @param number the number
     * @param value the quantity there
     * @param limit whether the number is an end of the range, with the target beyond it
     */
    public record Found(int number, double value, Limit limit) {}

    /** Whether the target lies beyond the range. */
    public enum Limit {
        /** The target lies within. */
        NONE,
        /** Already above the target at the least number. */
        LEAST,
        /** Still below the target at the largest number. */
        MOST
    }

    private NearestWhole(IntToDoubleFunction rising, double target, int least, int most) {
        this.rising = rising;
        this.target = target;
        low = least - 1;
        high = most + 1;
    }

    /**
     * Searches.
     *
     * @param rising the quantity; looked at once for each number, and taken to rise with it
     * @param target what it is to come near
     * @param start where to look first
     * @param slope about how much it rises by one, above 0; a bad guess costs looks, never the result
     * @param least smallest number
     * @param most largest number, at least the smallest
     * @return the nearest; of two that are equally near the smaller
     */
    public static Found of(IntToDoubleFunction rising, double target, int start, double slope, int least, int most) {
        if (least > most || !(slope > 0)) {
            throw new IllegalArgumentException(
                    "Expected least ≤ most and a slope above 0, given " + least + ", " + most + " and " + slope);
        }
        return new NearestWhole(rising, target, least, most).search(start, slope);
    }

    private Found search(int start, double slope) {
        int least = low + 1;
        int most = high - 1;
        look(Math.max(least, Math.min(most, start)));
        int reach = 1;
        boolean halve = false;
        while (high - low > 1) {
            int next;
            if (!Double.isNaN(lowValue) && !Double.isNaN(highValue)) {
                double share = (target - lowValue) / (highValue - lowValue);
                next = halve ? low + (high - low) / 2 : low + (int) Math.rint(share * (high - low));
                halve = !halve;
            } else {
                boolean up = Double.isNaN(highValue);
                int known = up ? low : high;
                int away = (int) Math.min(most, Math.rint(Math.abs(target - (up ? lowValue : highValue)) / slope));
                next = known + (up ? 1 : -1) * Math.max(reach, away);
                reach *= 2;
            }
            look(Math.max(low + 1, Math.min(high - 1, next)));
        }
        if (Double.isNaN(lowValue)) {
            return new Found(high, highValue, Limit.LEAST);
        }
        if (Double.isNaN(highValue)) {
            return new Found(low, lowValue, lowValue == target ? Limit.NONE : Limit.MOST);
        }
        return target - lowValue <= highValue - target
                ? new Found(low, lowValue, Limit.NONE)
                : new Found(high, highValue, Limit.NONE);
    }

    private void look(int number) {
        double value = rising.applyAsDouble(number);
        if (value > target) {
            high = number;
            highValue = value;
        } else {
            low = number;
            lowValue = value;
        }
    }
}
