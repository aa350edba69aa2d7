package org.inklusim.observe;

/** Which direction of an outcome is the wished one. */
public enum Better {
    HIGHER,
    LOWER,
    NEITHER
}
