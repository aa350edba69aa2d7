package org.inklusim.analysis.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of the variance of a result that factors carry, alone (first) and together with others (total), from the points
 * of Saltelli et al. (2010): their estimator of first indices, and that of Jansen (1999) for total ones.
 */
public final class SobolIndices {
    private final int factors;
    private final double[] results;

    private SobolIndices(int factors, double[] results) {
        this.factors = factors;
        this.results = results;
    }

    /**
     * The indices of all factors.
     *
     * @param results for each base point: A, B, then A with each factor in turn from B; base points with a result that
     *     is missing are left out
     */
    public static List<Effect> of(int factors, double[] results) {
        int size = factors + 2;
        double[] kept = new double[results.length];
        int count = 0;
        double sum = 0;
        for (int block = 0; block + size <= results.length; block += size) {
            boolean whole = true;
            for (int i = block; i < block + size; i++) {
                whole &= Double.isFinite(results[i]);
            }
            if (whole) {
                System.arraycopy(results, block, kept, count, size);
                for (int i = 0; i < size; i++) {
                    sum += kept[count + i];
                }
                count += size;
            }
        }
        double[] centred = new double[count];
        for (int i = 0; i < count; i++) {
            centred[i] = kept[i] - sum / count;
        }
        return new SobolIndices(factors, centred).all();
    }

    private List<Effect> all() {
        List<Effect> rows = new ArrayList<>();
        int[] blocks = Resamples.all(results.length / (factors + 2));
        for (int f = 0; f < factors; f++) {
            int factor = f;
            rows.add(Resamples.effect(factor, "first", blocks, chosen -> first(factor, chosen)));
            rows.add(Resamples.effect(factor, "total", blocks, chosen -> total(factor, chosen)));
        }
        return rows;
    }

    private double first(int factor, int[] blocks) {
        double sum = 0;
        for (int block : blocks) {
            int at = block * (factors + 2);
            sum += results[at + 1] * (results[at + 2 + factor] - results[at]);
        }
        return sum / blocks.length / variance(blocks);
    }

    private double total(int factor, int[] blocks) {
        double sum = 0;
        for (int block : blocks) {
            int at = block * (factors + 2);
            double moved = results[at] - results[at + 2 + factor];
            sum += moved * moved;
        }
        return sum / (2.0 * blocks.length) / variance(blocks);
    }

    /** Of A and B together. */
    private double variance(int[] blocks) {
        double sum = 0;
        double squares = 0;
        for (int block : blocks) {
            for (int i = 0; i < 2; i++) {
                double value = results[block * (factors + 2) + i];
                sum += value;
                squares += value * value;
            }
        }
        int count = 2 * blocks.length;
        double mean = sum / count;
        double variance = squares / count - mean * mean;
        return variance > 0 ? variance : Double.NaN;
    }
}
