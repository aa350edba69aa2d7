package org.inklusim.scenario;

/**
 * Climate of the offices, as means over the offices, and how much they differ.
 *
 * @param leaderSupport support of the nearest leader for close work, 0–1
 * @param reflectionMeetingsPerMonth meetings for reflection, 0–20 per month
 * @param defensiveRoutines strength of defensive routines, 0–1
 * @param collaboration how well specialists inside NAV work together, 0–1
 * @param spread how much offices differ in size and climate, 0–1, 0 for all alike
 */
public record Office(
        @Doc("Support of the nearest leader for close work.") @Range(min = 0, max = 1)
        double leaderSupport,

        @Doc("Meetings for reflection per month.") @Range(min = 0, max = 20)
        double reflectionMeetingsPerMonth,

        @Doc("Strength of defensive routines.") @Range(min = 0, max = 1)
        double defensiveRoutines,

        @Doc("How well specialists inside NAV work together.") @Range(min = 0, max = 1)
        double collaboration,

        @Doc("How much offices differ in size and climate.") @Range(min = 0, max = 1)
        double spread) {}
