package org.inklusim.model;

/** How closely a run verifies its accounts and states. What a run answers is the same at every level. */
public enum CheckLevel {
    /** Nothing is verified. */
    NONE,
    /** The sums of accounts after each phase. */
    PHASE,
    /** Accounts and the state of every agent after each phase. */
    FULL
}
