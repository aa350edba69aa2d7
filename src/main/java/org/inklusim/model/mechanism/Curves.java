package org.inklusim.model.mechanism;

/** Shared forms: effects enter rates log-linearly and levels as logits, so that ranges hold without clamping. */
public final class Curves {
    private Curves() {}

    /** The share in 0–1 with this logit. */
    public static double logistic(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** The logit of a share in 0–1. */
    public static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }

    /** A stock in 0–1 grown towards 1 by a share of what is missing. */
    public static double grow(double level, double share) {
        return level + share * (1 - level);
    }

    /** A share of something on top of what is there in any case. */
    public static double onTop(double floor, double share) {
        return floor + (1 - floor) * share;
    }

    /** The part above 0. */
    public static double positive(double x) {
        return Math.max(0, x);
    }
}
