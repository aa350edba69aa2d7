package org.inklusim.experiment.design;

/** The points of a block by number, made when they are asked for. Thread-safe. */
interface Plan {
    /** How many there are. */
    int size();

    /**
     * A point.
     *
     * @param index from 0
     * @return a value for each key; null where the key is not set
     */
    String[] at(int index);

    /** How much a point counts among the others. */
    default double weight(int index) {
        return 1;
    }

    /** Where in the unit cube a point lies; null where the method has none. */
    default double[] unit(int index) {
        return null;
    }
}
