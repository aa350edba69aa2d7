package org.inklusim.architecture.planted.model;

/** Breaks no rule. */
public final class FineModel {
    double root(double x) {
        return Math.sqrt(x) + StrictMath.exp(x);
    }
}
