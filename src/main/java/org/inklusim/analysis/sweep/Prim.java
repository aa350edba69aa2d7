package org.inklusim.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The patient rule induction method (Friedman and Fisher 1999): from a box that holds all cases, thin slices are taken
 * off one after the other, always the one whose loss leaves the largest share of hits, until nearly all cases in the box
 * are hits or few are left.
 */
final class Prim {
    private static final double SLICE = 0.1;
    private static final double LEAST_SUPPORT = 0.1;
    private static final int LEAST_CASES = 8;
    private static final double ENOUGH = 0.95;

    private final double[][] features;
    private final boolean[] ordered;
    private final boolean[] hits;

    /**
     * What is left of a box.
     *
     * @param low least value of each feature that is in it
     * @param high largest value
     * @param without of features without an order, the values that are not in it
     * @param support share of all cases that are in it
     * @param density share of hits among those
     * @param coverage share of all hits that are in it
     */
    record Box(double[] low, double[] high, List<BitSet> without, double support, double density, double coverage) {}

    /**
     * @param features by case; of features without an order the numbers of values, from 0
     * @param ordered for each feature whether it has an order
     * @param hits by case
     */
    Prim(double[][] features, boolean[] ordered, boolean[] hits) {
        this.features = features;
        this.ordered = ordered;
        this.hits = hits;
    }

    Box box() {
        BitSet inside = new BitSet();
        inside.set(0, hits.length);
        List<BitSet> without = new ArrayList<>();
        for (int f = 0; f < ordered.length; f++) {
            without.add(new BitSet());
        }
        int least = Math.max(LEAST_CASES, (int) (LEAST_SUPPORT * hits.length));
        while (density(inside) < ENOUGH) {
            BitSet best = null;
            double bestDensity = density(inside);
            int bestFeature = -1;
            int bestValue = -1;
            for (int f = 0; f < ordered.length; f++) {
                for (BitSet smaller : ordered[f] ? slices(inside, f) : values(inside, f)) {
                    boolean few = smaller.cardinality() < least || smaller.cardinality() == inside.cardinality();
                    if (!few && density(smaller) > bestDensity + 1e-9) {
                        best = smaller;
                        bestDensity = density(smaller);
                        bestFeature = f;
                        bestValue = ordered[f] ? -1 : lost(inside, smaller, f);
                    }
                }
            }
            if (best == null) {
                break;
            }
            if (bestValue >= 0) {
                without.get(bestFeature).set(bestValue);
            }
            inside = best;
        }
        return box(inside, without);
    }

    private Box box(BitSet inside, List<BitSet> without) {
        double[] low = new double[ordered.length];
        double[] high = new double[ordered.length];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        int found = 0;
        int all = 0;
        for (int i = 0; i < hits.length; i++) {
            all += hits[i] ? 1 : 0;
            if (inside.get(i)) {
                found += hits[i] ? 1 : 0;
                for (int f = 0; f < ordered.length; f++) {
                    low[f] = Math.min(low[f], features[i][f]);
                    high[f] = Math.max(high[f], features[i][f]);
                }
            }
        }
        return new Box(
                low,
                high,
                without,
                (double) inside.cardinality() / hits.length,
                density(inside),
                all == 0 ? Double.NaN : (double) found / all);
    }

    private double density(BitSet cases) {
        int found = 0;
        for (int i = cases.nextSetBit(0); i >= 0; i = cases.nextSetBit(i + 1)) {
            found += hits[i] ? 1 : 0;
        }
        return (double) found / cases.cardinality();
    }

    /** The box without its lowest, and without its highest tenth; values that are equal go together. */
    private List<BitSet> slices(BitSet inside, int feature) {
        double[] values =
                inside.stream().mapToDouble(i -> features[i][feature]).sorted().toArray();
        int count = Math.max(1, (int) (SLICE * values.length));
        double low = values[count - 1];
        double high = values[values.length - count];
        BitSet above = new BitSet();
        BitSet below = new BitSet();
        inside.stream().forEach(i -> {
            above.set(i, features[i][feature] > low);
            below.set(i, features[i][feature] < high);
        });
        return List.of(above, below);
    }

    /** The box without each of the values of a feature without an order. */
    private List<BitSet> values(BitSet inside, int feature) {
        List<BitSet> boxes = new ArrayList<>();
        inside.stream().map(i -> (int) features[i][feature]).distinct().sorted().forEach(value -> {
            BitSet rest = new BitSet();
            inside.stream().forEach(i -> rest.set(i, features[i][feature] != value));
            boxes.add(rest);
        });
        return boxes;
    }

    private int lost(BitSet before, BitSet after, int feature) {
        BitSet gone = (BitSet) before.clone();
        gone.andNot(after);
        return (int) features[gone.nextSetBit(0)][feature];
    }
}
