package org.inklusim.observe;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.population.Benefit;
import org.inklusim.population.BrukerSpec;

/**
 * What a run was for one agent: what happened, and where the agent stood at the end of each week.
 *
 * @param subject whose it is
 * @param start who it was to begin with; null for others than brukere and for those who were never there
 * @param weeks weeks in which the agent was there, in order
 * @param events what happened, in order
 * @param horizon last week of the run
 */
public record Life(Subject subject, Start start, List<Standing> weeks, List<Happened> events, int horizon) {
    /**
     * A bruker at the beginning of a course.
     *
     * @param spec who it is
     * @param state where, at the beginning of the first week
     * @param measure in which measure, or null
     * @param benefit on what
     * @param benefitWeeks for how many weeks
     * @param weeksOutOfWork weeks since the last work
     * @param veileder who has the case, or null
     * @param employer where, or null
     */
    public record Start(
            BrukerSpec spec,
            State state,
            Measure measure,
            Benefit benefit,
            int benefitWeeks,
            int weeksOutOfWork,
            Subject veileder,
            Subject employer) {}

    /**
     * An agent at the end of a week.
     *
     * @param week number of the week
     * @param state state of a bruker; null for others
     * @param measure measure of a bruker, or null
     * @param employer where a bruker is, or null
     * @param close whether a bruker is followed closely
     * @param levels levels of the agent, in their order
     */
    public record Standing(
            int week, State state, Measure measure, Subject employer, boolean close, SortedMap<Level, Double> levels) {
        public Standing {
            levels = Collections.unmodifiableSortedMap(levels);
        }
    }

    public Life {
        weeks = List.copyOf(weeks);
        events = List.copyOf(events);
    }

    /** Whether the agent was there at all in week 1 or later. */
    public boolean present() {
        return !weeks.isEmpty();
    }

    /** First week of the life. */
    public int firstWeek() {
        return weeks.get(0).week();
    }

    /** Last week in which the agent was there. */
    public int lastWeek() {
        return weeks.get(weeks.size() - 1).week();
    }

    /** Where the agent stood at the end of a week; null before the first, the last one after the last. */
    public Standing at(int week) {
        if (!present() || week < firstWeek()) {
            return null;
        }
        return weeks.get(Math.min(week, lastWeek()) - firstWeek());
    }

    /** What happened in a week. */
    public List<Happened> in(int week) {
        return events.stream().filter(event -> event.week() == week).toList();
    }
}
