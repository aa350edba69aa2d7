package org.inklusim.analysis;

import org.apache.commons.statistics.descriptive.Quantile;

/** Quantiles of a sample, Hyndman and Fan (1996) type 7: the rule of R's and NumPy's defaults. */
final class Quantiles {
    private static final Quantile TYPE_7 =
            Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

    private Quantiles() {}

    /**
     * The quantiles of finite values.
     *
     * @param values in any order; left as they are
     * @param shares each in [0, 1]
     * @return one number for each share; NaN when there are no values
     */
    static double[] of(double[] values, double... shares) {
        return TYPE_7.evaluate(values, shares);
    }
}
