package org.inklusim.model.mechanism;

import org.inklusim.scenario.LabourMarket;
import org.inklusim.scenario.MarketPath;

/**
 * E1, the business cycle: vacancies and competitors from week to week, against the usual levels, as
 * {@code labour_market.path} says [HAL23 §2.2 §3.6; sizes not measured]. A downturn falls to its bottom, stays there and
 * recovers, in straight lines; a file gives steps.
 *
 * <p>Neutral ({@code labour_market.path: steady}): every week is usual.
 */
final class BusinessCycle {
    private final boolean downturn;
    private final MarketPath file;
    private final double from;
    private final double fall;
    private final double bottom;
    private final double recovery;
    private final double vacancies;
    private final double others;

    BusinessCycle(Settings settings) {
        downturn = settings.scenario().labourMarket().path().equals(LabourMarket.DOWNTURN);
        file = settings.scenario().marketPath();
        from = settings.get("downturn.from_week");
        fall = settings.get("downturn.fall_weeks");
        bottom = settings.get("downturn.bottom_weeks");
        recovery = settings.get("downturn.recovery_weeks");
        vacancies = settings.get("downturn.vacancies");
        others = settings.get("downturn.others");
    }

    /** Vacancies that open in a week, 1 as usual. */
    double vacancies(int week) {
        return file == null ? 1 + depth(week) * (vacancies - 1) : file.at(week).vacancies();
    }

    /** Job-seekers outside the portfolios in a week, 1 as usual. */
    double others(int week) {
        return file == null ? 1 + depth(week) * (others - 1) : file.at(week).others();
    }

    /** How much of the downturn there is, 0–1. */
    private double depth(int week) {
        double since = week - from;
        if (!downturn || since <= 0) {
            return 0;
        }
        double fallen = Math.min(1, since / fall);
        double recovered = Math.min(1, Curves.positive(since - fall - bottom) / recovery);
        return fallen - recovered;
    }
}
