package org.inklusim.observe;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Counts;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.population.BrukerSpec;

/** One person's course through the weeks of a run, as far as outcomes need it. */
final class Course {
    private final Bruker bruker;
    private final Counts before;
    private final State start;
    private final int index;
    private final int first;
    private final byte[] states;
    private final char[] wages;
    private int jobWeeks;

    int portfolioWeeks;
    int waitingWeeks;
    int closeWeeks;
    final int[] measureWeeks = new int[Measure.count()];
    double trust;
    double motivation;
    double satisfied;
    int longJobs;

    /**
     * @param bruker the person, as at the beginning of the first week
     * @param first first week of the course, from 1
     * @param weeks weeks of the run
     */
    Course(Bruker bruker, int first, int weeks) {
        this.bruker = bruker;
        this.first = first;
        before = bruker.counts.copy();
        start = bruker.state();
        index = start.inPortfolio() ? first : 0;
        states = new byte[weeks - first + 1];
        wages = new char[weeks - first + 1];
        jobWeeks = start.job() ? first - bruker.placement.jobSince : 0;
    }

    /** A week is over. */
    void record(int week) {
        State state = bruker.state();
        states[week - first] = (byte) state.ordinal();
        wages[week - first] = (char) bruker.weeklyWage;
        jobWeeks = state.job() ? jobWeeks + 1 : 0;
        longJobs += jobWeeks == Spells.SUSTAINED ? 1 : 0;
        if (state.inPortfolio()) {
            portfolioWeeks++;
            trust += bruker.trust;
            motivation += bruker.motivation;
            satisfied += bruker.satisfied;
            waitingWeeks += state == State.WAITING ? 1 : 0;
            if (bruker.measure != null) {
                measureWeeks[bruker.measure.ordinal()]++;
            }
        }
        closeWeeks += bruker.close() ? 1 : 0;
    }

    /** Nothing more will happen to the person. */
    void absorbed(int week) {
        byte last = states[week - first];
        for (int i = week - first + 1; i < states.length; i++) {
            states[i] = last;
        }
    }

    BrukerSpec spec() {
        return bruker.spec;
    }

    /** Stable id. */
    long id() {
        return bruker.id();
    }

    /** Index week: 1 for the stock, else the week of arrival; 0 for those who were outside portfolios at the start. */
    int index() {
        return index;
    }

    /** Whether the person arrived in week 1 or later. */
    boolean arrival() {
        return bruker.spec.arrivalWeek() >= 1;
    }

    /** Whether the person has been followed closely in week 1 or later. */
    boolean closeCase() {
        return bruker.everClose;
    }

    /** State at the end of a week; the one at the beginning of the course for the week before it. */
    State state(int week) {
        return week < first ? start : State.of(states[week - first]);
    }

    /** Wage of a week in kroner. */
    int wage(int week) {
        return wages[week - first];
    }

    /** What has been counted since before the course. */
    Counts before() {
        return before;
    }

    /** What has been counted by now. */
    Counts now() {
        return bruker.counts;
    }
}
