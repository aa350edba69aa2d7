package org.inklusim.observe;

/** A sum over persons on another; empty while nothing is below the line. */
final class Ratio {
    private double above;
    private double below;

    /** Adds to both sides. */
    void add(double more, double of) {
        above += more;
        below += of;
    }

    /** The ratio, NaN where it cannot be computed. */
    double value() {
        return below > 0 ? above / below : Double.NaN;
    }
}
