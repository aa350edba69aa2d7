package org.inklusim.scenario;

/**
 * A mechanism of the catalogue.
 *
 * @param id catalogue id, {@code A1}
 * @param name what happens, in a few words
 * @param kind whether it has a switch
 * @param built whether this version has it
 * @param source source keys with section
 */
public record Mechanism(String id, String name, Kind kind, boolean built, String source) {

    /** Whether a mechanism has a switch. */
    public enum Kind {
        /** Can be switched off, into its neutral form. */
        SWITCHABLE,
        /** The frame itself; has no switch. */
        STRUCTURAL,
        /** Follows from the others; has no code and no switch. */
        EMERGENT
    }
}
