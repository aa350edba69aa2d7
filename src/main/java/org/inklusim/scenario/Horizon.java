package org.inklusim.scenario;

/**
 * How long is simulated.
 *
 * @param weeks weeks after burn-in, 1–1040
 * @param burnIn weeks of burn-in, 0–1040, not written
 * @param start what burn-in runs under
 */
public record Horizon(
        @Doc("Weeks simulated after burn-in.") @Range(min = 1, max = 1040)
        int weeks,

        @Doc("Weeks of burn-in before week 1; not written.") @Range(min = 0, max = 1040)
        int burnIn,

        @Doc("common: burn in under standard practice without mentors; steady: under the scenario's own practice.")
        Start start) {

    /** What burn-in runs under. */
    public enum Start {
        COMMON,
        STEADY
    }
}
