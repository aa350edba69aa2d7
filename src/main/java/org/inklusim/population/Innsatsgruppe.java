package org.inklusim.population;

/** NAV's category of the help a bruker needs [AFI24 §4.1]. */
public enum Innsatsgruppe {
    STANDARD,
    SITUASJONSBESTEMT,
    SPESIELT_TILPASSET,
    VARIG_TILPASSET;

    /** Whether work capacity counts as reduced, as some measures and grants demand. */
    public boolean reducedWorkCapacity() {
        return this == SPESIELT_TILPASSET || this == VARIG_TILPASSET;
    }
}
