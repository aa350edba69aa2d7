package org.inklusim.random;

/**
 * Quantile functions: from a uniform number of the open interval (0, 1) to a number of another law. Each rises with its
 * uniform number and gives the same bits on every machine.
 */
public final class Quantiles {
    /** The largest mean {@link #poisson} takes. */
    public static final double MAX_POISSON_MEAN = 1e6;

    private static final double POISSON_FROM_ZERO = 64;
    private static final double NEGLIGIBLE = 0x1.0p-100;

    private Quantiles() {}

    /**
     * The exponential quantile of mean 1, −ln(1 − u).
     *
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if {@code u} is not
     */
    public static double exponential(double u) {
        checkUniform(u);
        return -StrictMath.log1p(-u);
    }

    /**
     * The standard normal quantile, correct to about 1 part in 10<sup>16</sup>: algorithm AS 241, PPND16, of M. J.
     * Wichura, "The percentage points of the normal distribution", Applied Statistics 37 (1988) 477–484.
     *
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if {@code u} is not
     */
    public static double normal(double u) {
        checkUniform(u);
        double q = u - 0.5;
        if (Math.abs(q) <= 0.425) {
            return q * NormalQuantile.centre(0.180625 - q * q);
        }
        double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? u : 1 - u));
        double size = r <= 5 ? NormalQuantile.shoulder(r - 1.6) : NormalQuantile.tail(r - 5);
        return q < 0 ? -size : size;
    }

    /**
     * The Poisson quantile: the smallest count whose cumulative probability reaches {@code u}. It never falls when
     * {@code u} rises, nor when the mean rises unless {@code u} lies within rounding (1 part in 10<sup>13</sup>) of a
     * step. Costs one step per count up to a mean of 64, beyond that about 45 √mean steps.
     *
     * @param u above 0 and below 1; far below 2<sup>-53</sup>, where no draw falls, the count is less exact
     * @param mean 0 to {@value #MAX_POISSON_MEAN}
     * @throws IllegalArgumentException if an argument is outside its range or not a number
     */
    public static int poisson(double u, double mean) {
        checkUniform(u);
        if (!(mean >= 0 && mean <= MAX_POISSON_MEAN)) {
            throw new IllegalArgumentException(
                    "Expected a Poisson mean from 0 to " + (long) MAX_POISSON_MEAN + ", given " + mean);
        }
        return mean <= POISSON_FROM_ZERO ? poissonFromZero(u, mean) : poissonFromMode(u, mean);
    }

    private static int poissonFromZero(double u, double mean) {
        int count = 0;
        double probability = StrictMath.exp(-mean);
        double reached = probability;
        // Beyond the mode the sum may stop growing just below 1 by rounding.
        while (reached < u && (count <= mean || reached + probability > reached)) {
            count++;
            probability *= mean / count;
            reached += probability;
        }
        return count;
    }

    /**
     * Weighs the counts relative to the mode, so that no weight vanishes, and sums each tail from its thin end, so that
     * small probabilities keep their digits.
     */
    private static int poissonFromMode(double u, double mean) {
        int mode = (int) mean;
        int low = mode;
        double lowWeight = 1;
        double below = 0;
        while (low > 0 && lowWeight > NEGLIGIBLE) {
            lowWeight *= low / mean;
            below += lowWeight;
            low--;
        }
        int high = mode;
        double highWeight = 1;
        double total = below + 1;
        while (highWeight > NEGLIGIBLE) {
            high++;
            highWeight *= mean / high;
            total += highWeight;
        }
        return u * total <= below
                ? climb(u * total, mean, low, lowWeight, mode - 1)
                : descend((1 - u) * total, mean, high, highWeight, mode);
    }

    private static int climb(double target, double mean, int from, double weight, int end) {
        int count = from;
        double reached = weight;
        while (reached < target && count < end) {
            count++;
            weight *= mean / count;
            reached += weight;
        }
        return count;
    }

    private static int descend(double target, double mean, int from, double weight, int end) {
        int count = from;
        double above = weight;
        while (above <= target && count > end) {
            weight *= count / mean;
            above += weight;
            count--;
        }
        return count;
    }

    private static void checkUniform(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("Expected a number above 0 and below 1, given " + u);
        }
    }
}
