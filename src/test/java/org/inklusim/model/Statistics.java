package org.inklusim.model;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Two-sided tests with stated error rates, for draws on fixed seeds. */
public final class Statistics {
    /** Quantile of the standard normal beyond which, on both sides, one in 100,000 lies. */
    public static final double RARE = 4.417;
    /** Quantile of Kolmogorov's distribution beyond which one in 10,000 lies. */
    private static final double KOLMOGOROV = 2.225;

    private Statistics() {}

    /** Standard score of a mean of independent values under an expectation; beyond {@link #RARE} is no chance. */
    public static double score(double[] values, double expected) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double error = StrictMath.sqrt(squares / (values.length - 1) / values.length);
        return (mean - expected) / error;
    }

    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Standard score of a count of successes under a chance. */
    public static double score(long successes, long tries, double chance) {
        return (successes - tries * chance) / StrictMath.sqrt(tries * chance * (1 - chance));
    }

    /** Standard score of a difference of counts of successes. */
    public static double score(long successes, long tries, long others, long otherTries) {
        double pooled = (successes + others) / (double) (tries + otherTries);
        double error = StrictMath.sqrt(pooled * (1 - pooled) * (1.0 / tries + 1.0 / otherTries));
        return (successes / (double) tries - others / (double) otherTries) / error;
    }

    /**
     * Largest distance of the values' distribution from a law, in units beyond which one in 10,000 lies; for laws with
     * steps the true rate is smaller.
     *
     * @param cdf chance of at most a value
     */
    public static double kolmogorov(double[] values, DoubleUnaryOperator cdf) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double largest = 0;
        int n = sorted.length;
        for (int i = 0; i < n; ) {
            int next = i;
            while (next < n && sorted[next] == sorted[i]) {
                next++;
            }
            double law = cdf.applyAsDouble(sorted[i]);
            double before = cdf.applyAsDouble(Math.nextDown(sorted[i]));
            largest = Math.max(largest, Math.max(Math.abs(next / (double) n - law), Math.abs(i / (double) n - before)));
            i = next;
        }
        return largest * StrictMath.sqrt(n) / KOLMOGOROV;
    }
}
