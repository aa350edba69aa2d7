package org.inklusim.analysis;

/** On which side of 0 a difference lies. */
public enum Side {
    /** Its interval lies above 0. */
    MORE,
    /** Its interval lies below 0. */
    FEWER,
    /** Its interval holds 0. */
    OPEN;

    Side other() {
        return this == MORE ? FEWER : this == FEWER ? MORE : OPEN;
    }
}
