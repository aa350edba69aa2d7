package org.inklusim.analysis;

/**
 * Moments of a sample. A spread smaller than the rounding of its numbers counts as none, so that a constant difference
 * between two large sums is not taken for a tiny random one.
 *
 * @param n how many values
 * @param mean their mean; NaN when n is 0
 * @param variance sample variance (divisor n − 1), ≥ 0; NaN when n is below 2
 * @param skewness adjusted Fisher–Pearson coefficient of skewness; 0 when there is no spread; NaN when n is below 3
 */
record Moments(int n, double mean, double variance, double skewness) {
    private static final double ROUNDING = 1e-12;

    /** Moments of finite values, in the order given. */
    static Moments of(double... values) {
        int n = values.length;
        double sum = 0;
        double largest = 0;
        for (double value : values) {
            sum += value;
            largest = Math.max(largest, Math.abs(value));
        }
        double mean = sum / n;
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            double deviation = value - mean;
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }
        boolean spread = squares > n * (ROUNDING * largest) * (ROUNDING * largest);
        double variance = n < 2 ? Double.NaN : spread ? squares / (n - 1) : 0;
        return new Moments(n, mean, variance, n < 3 ? Double.NaN : spread ? skewness(n, squares, cubes) : 0);
    }

    private static double skewness(int n, double squares, double cubes) {
        double second = squares / n;
        double biased = cubes / n / (second * Math.sqrt(second));
        return biased * Math.sqrt((double) n * (n - 1)) / (n - 2);
    }

    /** Standard error of the mean; NaN when n is below 2. */
    double standardError() {
        return Math.sqrt(variance / n);
    }
}
