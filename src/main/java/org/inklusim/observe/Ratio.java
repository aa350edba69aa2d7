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

    /** Adds another's sides. */
    void add(Ratio other) {
        add(other.above, other.below);
    }

    /** The ratio, NaN where it cannot be computed. */
    double value() {
        return below > 0 ? above / below : Double.NaN;
    }
}
