package org.inklusim.population;

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
    SUBSTANCE_USE;

    /** This need's bit in a set of needs. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a set of needs holds this one. */
    public boolean in(int needs) {
        return (needs & bit()) != 0;
    }
}
