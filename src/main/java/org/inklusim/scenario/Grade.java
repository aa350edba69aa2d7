package org.inklusim.scenario;

/** How well a number is known. */
public enum Grade {
    /** Counted or measured in a study or register. */
    MEASURED,
    /** Said by informants in a source. */
    REPORTED,
    /** Taken from research literature outside the five texts. */
    LITERATURE,
    /** Set by law or regulation. */
    RULE,
    /** Not known: a choice of the modellers, to be tested over its range. */
    ASSUMED
}
