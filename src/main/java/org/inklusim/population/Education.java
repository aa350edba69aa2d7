package org.inklusim.population;

/** Highest education completed. */
public enum Education {
    COMPULSORY,
    UPPER_SECONDARY,
    HIGHER
}
