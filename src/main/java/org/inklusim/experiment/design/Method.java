package org.inklusim.experiment.design;

import java.util.Locale;

/** How the points of a block are laid out. */
public enum Method {
    /** Every value of every factor with every value of every other. */
    FACTORIAL,
    /** The scenario as it is, then each factor at each of its values, the others as they are. */
    ONE_AT_A_TIME,
    /** As many points as asked for; of every factor one in each of as many equal parts of its range. */
    LATIN_HYPERCUBE,
    /** The first points of a Sobol sequence, shifted at random. */
    SOBOL,
    /** Random walks through a grid, one factor at each step. */
    MORRIS,
    /** The points that Sobol indices need. */
    SALTELLI,
    /** The rows of a file, columns named by keys. */
    ROWS,
    /** The rows of a file of plausible parameter sets: {@code set}, {@code weight}, and a column for each parameter. */
    ENSEMBLE;

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether each point has a role, so that none can be left out. */
    public boolean structured() {
        return this == MORRIS || this == SALTELLI;
    }

    boolean fromFile() {
        return this == ROWS || this == ENSEMBLE;
    }
}
