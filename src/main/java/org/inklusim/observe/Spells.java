package org.inklusim.observe;

import org.inklusim.model.agent.State;

/** Events and spells in a course, as the outcome dictionary defines them. */
final class Spells {
    /** Weeks in a year. */
    static final int YEAR = 52;
    /** Weeks in two years. */
    static final int TWO_YEARS = 104;
    /** Weeks after which a job counts as sustained. */
    static final int SUSTAINED = 26;

    private Spells() {}

    /** Whether a new job begins in a week. */
    static boolean jobBegins(Course course, int week) {
        return course.state(week).job() && !course.state(week - 1).job();
    }

    /** Whether a job begins within so many weeks from the index week, before any exit to something else. */
    static boolean jobWithin(Course course, int weeks) {
        for (int week = course.index(); week < course.index() + weeks; week++) {
            if (jobBegins(course, week)) {
                return true;
            }
            State state = course.state(week);
            if (!state.inPortfolio() && !state.job()) {
                return false;
            }
        }
        return false;
    }

    /** Whether disability pension is the first exit within so many weeks from the index week. */
    static boolean disabilityWithin(Course course, int weeks) {
        for (int week = course.index(); week < course.index() + weeks; week++) {
            State state = course.state(week);
            if (!state.inPortfolio()) {
                return state == State.DISABILITY;
            }
        }
        return false;
    }

    /** Whether a job begun in the year from the index week lasts unbroken for so many weeks, counting the first. */
    static boolean sustained(Course course, int weeks) {
        for (int begin = course.index(); begin < course.index() + YEAR; begin++) {
            if (jobBegins(course, begin) && lasts(course, begin, weeks)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lasts(Course course, int begin, int weeks) {
        for (int week = begin; week < begin + weeks; week++) {
            if (!course.state(week).job()) {
                return false;
            }
        }
        return true;
    }
}
