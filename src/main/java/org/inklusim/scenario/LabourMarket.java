package org.inklusim.scenario;

/**
 * Vacancies and those who compete for them.
 *
 * @param vacancies vacancies against the dictionary's level, 0–10
 * @param others competing job-seekers against the dictionary's level, 0–10
 * @param season whether vacancies follow the seasons
 * @param path {@link #STEADY}, {@link #DOWNTURN} or the absolute path of a file; see {@link Scenario#marketPath()}
 */
public record LabourMarket(
        @Doc("Vacancies against the usual level (1).") @Range(min = 0, max = 10)
        double vacancies,

        @Doc("Competing job-seekers against the usual level (1).") @Range(min = 0, max = 10)
        double others,

        @Doc("on: vacancies follow the seasons.") boolean season,

        @Doc("steady, downturn or a file with the columns week,vacancies[,others].")
        @Choice(
                value = {LabourMarket.STEADY, LabourMarket.DOWNTURN},
                file = "a file with the columns week,vacancies[,others]")
        String path) {

    /** The path of usual times. */
    public static final String STEADY = "steady";

    /** The path whose shape the parameter dictionary gives. */
    public static final String DOWNTURN = "downturn";
}
