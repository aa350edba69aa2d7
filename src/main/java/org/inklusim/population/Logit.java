package org.inklusim.population;

/** The logit scale, on which personal levels vary. */
final class Logit {
    private Logit() {}

    static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }

    static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
