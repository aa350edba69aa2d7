package org.inklusim.observe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.Watcher;
import org.inklusim.model.agent.Agent;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Listener;
import org.inklusim.model.mechanism.Reasons;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.BrukerSpec;

/** One bruker's course in few numbers, to find those worth reading. */
public final class Glance {
    private final BrukerSpec spec;
    private final Set<Event> events = EnumSet.noneOf(Event.class);
    private int jobWeeks;
    private int trialWeeks;
    private int closeWeeks;
    private int unbroken;
    private boolean sustained;

    private Glance(Bruker bruker) {
        spec = bruker.spec;
        unbroken = bruker.state().job() ? Integer.MIN_VALUE : 0;
    }

    /** Lets a run happen and tells everybody's course in order of ids. */
    public static List<Glance> of(InclusionModel model, int weeks) {
        Everybody everybody = new Everybody();
        model.week().society().brukere().forEach(everybody::glance);
        model.listen(everybody);
        model.watch(everybody);
        model.runWeeks(weeks);
        return new ArrayList<>(everybody.glances.values());
    }

    public BrukerSpec spec() {
        return spec;
    }

    /** Whether something happened to the person. */
    public boolean had(Event event) {
        return events.contains(event);
    }

    /** Whether a job begun in week 1 or later lasted for 26 weeks. */
    public boolean sustained() {
        return sustained;
    }

    /** Weeks in an ordinary job. */
    public int jobWeeks() {
        return jobWeeks;
    }

    /** Weeks in a measure at an employer. */
    public int trialWeeks() {
        return trialWeeks;
    }

    /** Weeks followed closely. */
    public int closeWeeks() {
        return closeWeeks;
    }

    private void week(Bruker bruker) {
        boolean job = bruker.state().job();
        jobWeeks += job ? 1 : 0;
        trialWeeks += bruker.state().onTrial() ? 1 : 0;
        closeWeeks += bruker.close() ? 1 : 0;
        unbroken = job ? unbroken + 1 : 0;
        sustained |= unbroken >= Spells.SUSTAINED;
    }

    /** Looks at all of them. */
    private static final class Everybody implements Listener, Watcher {
        private final Map<Long, Glance> glances = new TreeMap<>();

        private Glance glance(Bruker bruker) {
            return glances.computeIfAbsent(bruker.id(), id -> new Glance(bruker));
        }

        @Override
        public void told(
                int week,
                Event event,
                Agent who,
                Agent with,
                Enum<?> what,
                double amount,
                double threshold,
                Reasons reasons) {
            if (who instanceof Bruker bruker) {
                glance(bruker).events.add(event);
            }
        }

        @Override
        public void weekOver(Week week) {
            week.society().brukere().forEach(bruker -> glance(bruker).week(bruker));
        }
    }
}
