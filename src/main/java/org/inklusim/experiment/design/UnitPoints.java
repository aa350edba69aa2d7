package org.inklusim.experiment.design;

/** Points of the unit cube by number. Thread-safe. */
interface UnitPoints {
    /** How many there are. */
    int size();

    /**
     * A point.
     *
     * @param index from 0
     * @return coordinates from 0 to 1
     */
    double[] at(int index);
}
