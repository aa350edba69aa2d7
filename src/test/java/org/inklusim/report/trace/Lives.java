package org.inklusim.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inklusim.model.agent.State;
import org.inklusim.model.mechanism.Event;
import org.inklusim.observe.Happened;
import org.inklusim.observe.Happened.Ground;
import org.inklusim.observe.Level;
import org.inklusim.observe.Life;
import org.inklusim.observe.Subject;
import org.inklusim.observe.Subject.Kind;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.Industry;

/** Made-up lives and events. */
final class Lives {
    static final Subject BRUKER = Subject.of(Kind.BRUKER, 12);
    static final Subject VEILEDER = Subject.of(Kind.VEILEDER, 3);

    private Lives() {}

    static Subject employer(int id) {
        return new Subject(
                Kind.EMPLOYER,
                id,
                new EmployerSpec(id, 0, Industry.HEALTH_AND_SOCIAL, true, 12, true, 0.5, 0.5, 0.5, 0.5));
    }

    static Happened happened(int week, Event event, Subject with, Enum<?> what, Ground... grounds) {
        return happened(week, event, with, what, Double.NaN, Double.NaN, grounds);
    }

    static Happened happened(
            int week, Event event, Subject with, Enum<?> what, double amount, double threshold, Ground... grounds) {
        return new Happened(week, event, BRUKER, with, what, amount, threshold, false, List.of(grounds), List.of());
    }

    /** Somebody who waits all the time and to whom this happens; trust falls from 60 by one a week. */
    static Life waiting(int weeks, Happened... events) {
        List<Life.Standing> standings = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            SortedMap<Level, Double> levels = new TreeMap<>();
            levels.put(Level.TRUST, 0.6 - 0.01 * week);
            standings.add(new Life.Standing(week, State.WAITING, null, null, false, levels));
        }
        return new Life(BRUKER, null, standings, List.of(events), weeks);
    }
}
