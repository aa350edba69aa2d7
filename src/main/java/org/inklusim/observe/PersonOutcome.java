package org.inklusim.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;

/**
 * An outcome that is a ratio of sums over persons, so that it can be had for any group of them.
 *
 * @param id id in the outcome dictionary
 * @param scale 100 for values per 100, 1 for shares and means
 * @param share what one person adds
 */
record PersonOutcome(String id, double scale, Share share) {
    private static final double PER_HUNDRED = 100;
    private static final int DAYS = 7;

    /** What one person adds to an outcome. */
    @FunctionalInterface
    interface Share {
        void add(Course course, int weeks, Ratio ratio);
    }

    /** All of them, in the order of files. */
    static final List<PersonOutcome> ALL = all();

    private static List<PersonOutcome> all() {
        List<PersonOutcome> all = new ArrayList<>(List.of(
                window(
                        "sustained_job_26w",
                        Spells.YEAR - 1 + Spells.SUSTAINED - 1,
                        c -> yes(Spells.sustained(c, Spells.SUSTAINED))),
                window(
                        "sustained_job_52w",
                        Spells.YEAR - 1 + Spells.YEAR - 1,
                        c -> yes(Spells.sustained(c, Spells.YEAR))),
                perYear("job_starts", c -> c.now().jobStarts - c.before().jobStarts),
                window("job_by_52w", Spells.YEAR - 1, c -> yes(Spells.jobWithin(c, Spells.YEAR))),
                window("job_by_104w", Spells.TWO_YEARS - 1, c -> yes(Spells.jobWithin(c, Spells.TWO_YEARS))),
                window("any_competitive_work_at_52w", Spells.YEAR, c -> yes(competitive(c, c.index() + Spells.YEAR))),
                window("unsubsidised_job_at_52w", Spells.YEAR, c -> yes(job(c, c.index() + Spells.YEAR))),
                window("unsubsidised_job_at_104w", Spells.TWO_YEARS, c -> yes(job(c, c.index() + Spells.TWO_YEARS))),
                amount("days_employed_104w", PersonOutcome::daysEmployed),
                amount("earnings_104w_nok", PersonOutcome::earnings),
                ratio(
                        "self_found_job_share",
                        1,
                        c -> c.now().ownJobStarts - c.before().ownJobStarts,
                        c -> c.now().jobStarts - c.before().jobStarts),
                perYear("education_starts", c -> c.now().educationStarts - c.before().educationStarts),
                window(
                        "disability_pension_by_104w",
                        Spells.TWO_YEARS - 1,
                        c -> yes(Spells.disabilityWithin(c, Spells.TWO_YEARS))),
                perYear("left_system", c -> c.now().leavings - c.before().leavings),
                perYear("workplace_placements", c -> c.now().placements - c.before().placements),
                ratio(
                        "workplace_dropout_rate",
                        PER_HUNDRED,
                        c -> c.now().placementsBroken - c.before().placementsBroken,
                        PersonOutcome::placementsEnded),
                ratio(
                        "placement_to_hire_rate",
                        PER_HUNDRED,
                        c -> c.now().placementHires - c.before().placementHires,
                        PersonOutcome::placementsEnded),
                ratio("share_waiting", 1, c -> c.waitingWeeks, c -> c.portfolioWeeks)));
        for (int i = 0; i < Measure.count(); i++) {
            int measure = i;
            all.add(ratio("share_in_" + Measure.of(i).id(), 1, c -> c.measureWeeks[measure], c -> c.portfolioWeeks));
        }
        all.addAll(List.of(
                ratio(
                        "measure_wait_weeks",
                        1,
                        c -> c.now().measureWaitWeeks - c.before().measureWaitWeeks,
                        c -> c.now().orderedStarts - c.before().orderedStarts),
                ratio("contact_interval_weeks", 1, c -> c.portfolioWeeks, c -> c.now().contacts - c.before().contacts),
                ratio(
                        "veileder_changes_per_bruker",
                        Spells.YEAR,
                        c -> c.now().veilederChanges - c.before().veilederChanges,
                        c -> c.portfolioWeeks),
                ratio("bruker_trust", 1, c -> c.trust, c -> c.portfolioWeeks),
                ratio("bruker_motivation", 1, c -> c.motivation, c -> c.portfolioWeeks),
                ratio("bruker_satisfied", 1, c -> c.satisfied, c -> c.portfolioWeeks),
                ratio("close_cases_per_100_brukere", PER_HUNDRED, c -> c.closeWeeks, c -> c.portfolioWeeks),
                perYear("displaced_others", c -> c.now().displaced - c.before().displaced)));
        return List.copyOf(all);
    }

    /** Per 100 of all whose window, from the index week to so many weeks after it, lies inside the horizon. */
    private static PersonOutcome window(String id, int last, ToDoubleFunction<Course> counted) {
        return new PersonOutcome(id, PER_HUNDRED, (course, weeks, ratio) -> {
            if (course.index() >= 1 && course.index() + last <= weeks) {
                ratio.add(counted.applyAsDouble(course), 1);
            }
        });
    }

    /** Mean over the same persons, two years from the index week. */
    private static PersonOutcome amount(String id, ToDoubleFunction<Course> counted) {
        return new PersonOutcome(
                id, 1, window(id, Spells.TWO_YEARS - 1, counted).share());
    }

    /** Per 100 years of brukere in portfolio. */
    private static PersonOutcome perYear(String id, ToDoubleFunction<Course> counted) {
        return ratio(id, PER_HUNDRED * Spells.YEAR, counted, c -> c.portfolioWeeks);
    }

    private static PersonOutcome ratio(
            String id, double scale, ToDoubleFunction<Course> above, ToDoubleFunction<Course> below) {
        return new PersonOutcome(
                id,
                scale,
                (course, weeks, ratio) -> ratio.add(above.applyAsDouble(course), below.applyAsDouble(course)));
    }

    private static double yes(boolean counted) {
        return counted ? 1 : 0;
    }

    private static boolean job(Course course, int week) {
        return course.state(week).job();
    }

    private static boolean competitive(Course course, int week) {
        return job(course, week) || course.state(week) == State.SUBSIDISED;
    }

    private static double placementsEnded(Course course) {
        return course.now().placementsEnded - course.before().placementsEnded;
    }

    private static double daysEmployed(Course course) {
        int days = 0;
        for (int week = course.index(); week < course.index() + Spells.TWO_YEARS; week++) {
            days += job(course, week) ? DAYS : 0;
        }
        return days;
    }

    private static double earnings(Course course) {
        double sum = 0;
        for (int week = course.index(); week < course.index() + Spells.TWO_YEARS; week++) {
            sum += course.wage(week);
        }
        return sum;
    }
}
