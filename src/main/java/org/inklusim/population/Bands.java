package org.inklusim.population;

import java.util.List;
import org.inklusim.population.Profile.Band;

/** The quantile function of a value that is known in bands. */
final class Bands {
    private final int[] from;
    private final int[] to;
    private final double[] reached;

    Bands(List<Band> bands) {
        this(
                bands.stream().mapToInt(Band::from).toArray(),
                bands.stream().mapToInt(Band::to).toArray(),
                bands.stream().mapToDouble(band -> band.share().value()).toArray());
    }

    /**
     * @param from lower ends, rising
     * @param to upper ends
     * @param weight weights, not all 0
     */
    Bands(int[] from, int[] to, double[] weight) {
        this.from = from;
        this.to = to;
        reached = new double[weight.length + 1];
        for (int i = 0; i < weight.length; i++) {
            reached[i + 1] = reached[i] + weight[i];
        }
    }

    /** A number from the lower end of the first band up to the upper end of the last, uniform within each. */
    double uniform(double u) {
        int i = band(u);
        return from[i] + (to[i] - from[i]) * within(u, i);
    }

    /** A whole number, both ends of a band included, uniform within each. */
    int whole(double u) {
        int i = band(u);
        return (int) Math.min(to[i], StrictMath.floor(from[i] + (to[i] + 1.0 - from[i]) * within(u, i)));
    }

    /** A whole number, both ends of a band included, uniform on the log scale within each. */
    int wholeOnLogScale(double u) {
        int i = band(u);
        double ratio = (to[i] + 1.0) / from[i];
        return (int) Math.min(to[i], StrictMath.floor(from[i] * StrictMath.pow(ratio, within(u, i))));
    }

    private int band(double u) {
        double target = target(u);
        int i = 0;
        while (i < from.length - 1 && reached[i + 1] <= target) {
            i++;
        }
        return i;
    }

    private double within(double u, int i) {
        return (target(u) - reached[i]) / (reached[i + 1] - reached[i]);
    }

    private double target(double u) {
        return u * reached[from.length];
    }
}
