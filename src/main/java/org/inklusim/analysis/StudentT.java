package org.inklusim.analysis;

/**
 * Quantiles of Student's t distribution for whole degrees of freedom, from the finite series of Abramowitz and Stegun
 * (1964, 26.7.3 and 26.7.4) in {@code StrictMath}: the same bits on every machine.
 */
final class StudentT {
    private StudentT() {}

    /**
     * The t that a share of the distribution lies within, on both sides of 0.
     *
     * @param share in (0, 1), such as 0.95
     * @param freedom degrees of freedom, ≥ 1
     * @throws IllegalArgumentException when out of range
     */
    static double within(double share, int freedom) {
        if (!(share > 0 && share < 1) || freedom < 1) {
            throw new IllegalArgumentException(
                    "Expected a share in (0, 1) and at least 1 degree of freedom, given " + share + " and " + freedom);
        }
        double high = 1;
        while (share(high, freedom) < share) {
            high *= 2;
        }
        double low = 0;
        for (double middle = high / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (share(middle, freedom) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Share of the distribution between −t and t. */
    private static double share(double t, int freedom) {
        double length = Math.sqrt(freedom + t * t);
        double sine = t / length;
        double cosine = Math.sqrt(freedom) / length;
        double sum = 0;
        double term = freedom % 2 == 0 ? 1 : cosine;
        for (int power = freedom % 2; power <= freedom - 2; power += 2) {
            sum += term;
            term *= cosine * cosine * (power + 1) / (power + 2);
        }
        return freedom % 2 == 0
                ? sine * sum
                : 2 / StrictMath.PI * (StrictMath.atan(t / Math.sqrt(freedom)) + sine * sum);
    }
}
