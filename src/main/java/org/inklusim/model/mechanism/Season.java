package org.inklusim.model.mechanism;

/**
 * E1, the seasons: most vacancies open before the summer, fewest about Christmas [HAL23 §2.2 §3.6 for vacancies that
 * come and go; AFI24 §6.2 tells of a summer job; size not measured]. A cosine over the year, whose mean is 1, so that
 * the level stays what it was. A year has 52 weeks; week 1 of a run is a week of the calendar that the dictionary
 * gives. All industries have the same seasons: no source tells them apart.
 *
 * <p>Off ({@code labour_market.season: off}): every week is like the mean of the year.
 */
final class Season {
    private final double amplitude;
    private final double peak;

    Season(Settings settings) {
        double swing = settings.get("season.amplitude");
        amplitude = settings.scenario().labourMarket().season() ? swing : 0;
        peak = settings.get("season.peak_week") - settings.get("season.calendar_week_of_week_1") + 1;
    }

    /** Vacancies that open in a week against the mean of the year. */
    double vacancies(int week) {
        return 1 + amplitude * StrictMath.cos(2 * StrictMath.PI * (week - peak) / Units.WEEKS_PER_YEAR);
    }
}
