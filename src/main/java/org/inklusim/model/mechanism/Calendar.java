package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;

/** D1 and D2, weeks of the calendar year, of 52 weeks: what rules on age and yearly budgets go by. */
final class Calendar {
    private final int first;

    Calendar(Settings settings) {
        first = (int) settings.get("season.calendar_week_of_week_1");
    }

    /** Weeks left of the calendar year, this one counted, 1–52. */
    int weeksLeft(int week) {
        return Units.WEEKS_PER_YEAR - Math.floorMod(week + first - 2, Units.WEEKS_PER_YEAR);
    }

    /** Age in years that a person reaches in the calendar year of a week. */
    double ageReached(int week, Bruker bruker) {
        double weeks = week - bruker.spec.arrivalWeek() + weeksLeft(week);
        return bruker.spec.age() + weeks / Units.WEEKS_PER_YEAR;
    }
}
