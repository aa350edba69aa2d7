package org.inklusim.scenario;

/**
 * Vacancies and those who compete for them.
 *
 * @param vacancies vacancies against the dictionary's level, 0–10
 * @param others competing job-seekers against the dictionary's level, 0–10
 * @param season whether vacancies follow the seasons
 * @param path {@code steady}, {@code downturn} or the absolute path of a file
 */
public record LabourMarket(
        @Doc("Vacancies against the usual level (1).") @Range(min = 0, max = 10)
        double vacancies,

        @Doc("Competing job-seekers against the usual level (1).") @Range(min = 0, max = 10)
        double others,

        @Doc("on: vacancies follow the seasons.") @NoEffectYet
        boolean season,

        @Doc("steady, downturn or a file with week and level.")
        @Choice(
                value = {"steady", "downturn"},
                file = "a file with week and level")
        @NoEffectYet
        String path) {}
