package org.inklusim.analysis.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * Elementary effects (Morris 1991; μ* by Campolongo, Cariboni and Saltelli 2007): how much the result changes over the
 * whole range of a factor, judged from single steps. μ* is the mean size of the change, μ the mean change, σ how much it
 * depends on where the step is taken, as where factors act together.
 */
public final class Morris {
    private final int factors;
    private final double[][] effects;

    private Morris(int factors, double[][] effects) {
        this.factors = factors;
        this.effects = effects;
    }

    /**
     * The indices of all factors.
     *
     * @param units where in the unit cube points lie, walk after walk
     * @param results one for each point; walks with a result that is missing are left out
     */
    public static List<Effect> of(List<double[]> units, double[] results) {
        int factors = units.get(0).length;
        List<double[]> effects = new ArrayList<>();
        for (int start = 0; start + factors < units.size(); start += factors + 1) {
            double[] walk = new double[factors];
            boolean whole = true;
            for (int step = start; step < start + factors; step++) {
                for (int f = 0; f < factors; f++) {
                    double moved = units.get(step + 1)[f] - units.get(step)[f];
                    if (moved != 0) {
                        walk[f] = (results[step + 1] - results[step]) / moved;
                        whole &= Double.isFinite(walk[f]);
                    }
                }
            }
            if (whole) {
                effects.add(walk);
            }
        }
        return new Morris(factors, effects.toArray(double[][]::new)).all();
    }

    private List<Effect> all() {
        List<Effect> rows = new ArrayList<>();
        int[] walks = Resamples.all(effects.length);
        for (int f = 0; f < factors; f++) {
            int factor = f;
            rows.add(Resamples.effect(factor, "mu_star", walks, chosen -> muStar(factor, chosen)));
            rows.add(Resamples.effect(factor, "mu", walks, chosen -> mu(factor, chosen)));
            rows.add(Resamples.effect(factor, "sigma", walks, chosen -> sigma(factor, chosen)));
        }
        return rows;
    }

    private double muStar(int factor, int[] walks) {
        double sum = 0;
        for (int walk : walks) {
            sum += Math.abs(effects[walk][factor]);
        }
        return sum / walks.length;
    }

    private double mu(int factor, int[] walks) {
        double sum = 0;
        for (int walk : walks) {
            sum += effects[walk][factor];
        }
        return sum / walks.length;
    }

    private double sigma(int factor, int[] walks) {
        double mean = mu(factor, walks);
        double squares = 0;
        for (int walk : walks) {
            squares += (effects[walk][factor] - mean) * (effects[walk][factor] - mean);
        }
        return Math.sqrt(squares / (walks.length - 1));
    }
}
