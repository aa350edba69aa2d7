package org.inklusim.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A choice among a few values by weight: the quantile of one uniform number, in the order of the values. */
final class Shares<T> {
    private final List<T> values = new ArrayList<>();
    private final double[] reached;

    /** Values with weight 0 are never chosen. */
    <V> Shares(Map<T, V> weighted, ToDoubleFunction<V> weight) {
        double[] sums = new double[weighted.size()];
        double sum = 0;
        for (Map.Entry<T, V> entry : weighted.entrySet()) {
            double own = weight.applyAsDouble(entry.getValue());
            if (own > 0) {
                sum += own;
                sums[values.size()] = sum;
                values.add(entry.getKey());
            }
        }
        reached = sums;
    }

    static <T> Shares<T> of(Map<T, Figure> weighted) {
        return new Shares<>(weighted, Figure::value);
    }

    T pick(double u) {
        int last = values.size() - 1;
        double target = u * reached[last];
        int i = 0;
        while (i < last && reached[i] <= target) {
            i++;
        }
        return values.get(i);
    }
}
