package org.inklusim.population;

import org.inklusim.scenario.NotInFiles;

/** What can stand in the way of work; several at once [AFI24 §4.2 §4.3 §6.2; NIC17; HAL23 §5.6]. */
public enum Need {
    MENTAL_HEALTH,
    LANGUAGE,
    SOCIAL,
    NO_EXPERIENCE,
    PHYSICAL_HEALTH,
    UNFINISHED_SCHOOL,
    READING,
    SLEEP,
    ECONOMY,
    WEAK_NETWORK,
    SUBSTANCE_USE,
    /** None of the others; the main need of a person whose set of needs is empty, never in a set itself. */
    @NotInFiles
    NONE;

    /** This need's bit in a set of needs; 0 for {@link #NONE}. */
    public int bit() {
        return this == NONE ? 0 : 1 << ordinal();
    }

    /** Whether it bears on health; the others bear on readiness for working life. */
    public boolean ofHealth() {
        return this == MENTAL_HEALTH || this == PHYSICAL_HEALTH || this == SLEEP || this == SUBSTANCE_USE;
    }

    /** Whether a set of needs holds this one. */
    public boolean in(int needs) {
        return (needs & bit()) != 0;
    }
}
