package org.inklusim.population;

/**
 * Spells on a benefit, in whole weeks: a Weibull law cut at the longest spell, with a given mean. A stock seen at one
 * moment is length-biased: a spell that lasts is met more often. Elapsed weeks w there have probability S(w)/mean,
 * where S(w) is the share of spells that last beyond w weeks.
 */
final class Spell {
    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-12;

    /** reached[w] = S(0) + … + S(w−1). */
    private final double[] reached;

    /**
     * @param mean mean weeks of a spell, 1 to {@code longest}
     * @param shape shape of the Weibull law, above 0; below 1, who stays long is ever less likely to leave
     * @param longest weeks after which no spell goes on
     */
    Spell(double mean, double shape, int longest) {
        double[] power = new double[longest];
        for (int week = 0; week < longest; week++) {
            power[week] = StrictMath.pow(week, shape);
        }
        double rate = rate(mean, power);
        reached = new double[longest + 1];
        for (int week = 0; week < longest; week++) {
            reached[week + 1] = reached[week] + StrictMath.exp(-rate * power[week]);
        }
    }

    /**
     * The rate for which Σ exp(−rate · power) is the mean. The logarithm of the sum falls and is convex, so that
     * Newton's steps from 0 rise to the root and never pass it.
     */
    private static double rate(double mean, double[] power) {
        double rate = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double sum = 0;
            double slope = 0;
            for (double p : power) {
                double survivors = StrictMath.exp(-rate * p);
                sum += survivors;
                slope += p * survivors;
            }
            double above = StrictMath.log(sum / mean);
            if (above <= CLOSE || slope == 0) {
                break;
            }
            rate += above * sum / slope;
        }
        return rate;
    }

    /**
     * Weeks gone in a spell met at one moment.
     *
     * @param u uniform number above 0 and below 1
     * @param most no spell met can have begun earlier, weeks ≥ 0
     */
    int elapsed(double u, int most) {
        int end = Math.min(most + 1, reached.length - 1);
        double target = u * reached[end];
        int low = 0;
        int high = end - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached[middle + 1] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Share of spells that last beyond some weeks, 0 to below the longest. */
    double survivors(int weeks) {
        return reached[weeks + 1] - reached[weeks];
    }

    /** Weeks after which no spell goes on. */
    int longest() {
        return reached.length - 1;
    }

    /** Mean weeks of a spell. */
    double mean() {
        return reached[reached.length - 1];
    }
}
