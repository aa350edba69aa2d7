package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.TaskQueue;

/**
 * D2, places and money come from above and are expected to be filled [HAL23 §3.5 §3.6 §7.2; LIT; AFI24 §3.2.4 §3.4.2
 * tab.11]: an office has so many places per 1,000 brukere of its first stock; who is granted one waits in line, and
 * begins when somebody's time is over; empty places pull people in. Too few suit the young ({@link PlacesForTheYoung}).
 * Shared between brukere.
 *
 * <p>Off: there is a place for everybody at once, and nothing pulls.
 */
public final class PlacesAndMoney implements Mechanism {
    private final boolean on;
    private final double pull;
    private final Workplaces workplaces;
    private final MeasureCatalogue catalogue;
    private final GrantingClock clock;
    private final MeasureBudgets budgets;

    public PlacesAndMoney(
            Settings settings,
            Workplaces workplaces,
            MeasureCatalogue catalogue,
            GrantingClock clock,
            MeasureBudgets budgets) {
        this.clock = clock;
        this.budgets = budgets;
        this.workplaces = workplaces;
        this.catalogue = catalogue;
        on = settings.on("D2");
        pull = settings.get("measure.pressure_to_fill");
    }

    /** Measures whose weeks are over end; those first in line begin where a place is free. */
    @Override
    public void act(Week week) {
        for (Kontor kontor : week.society().kontorer()) {
            budgets.begin(week, kontor);
        }
        endThoseOver(week);
        for (Kontor kontor : week.society().kontorer()) {
            for (int i = 0; i < Measure.count(); i++) {
                Measure measure = Measure.of(i);
                if (!measure.needsEmployer()) {
                    fill(week, kontor, measure);
                }
            }
        }
    }

    private void endThoseOver(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.measure != null && clock.over(week, bruker)) {
                int weeks = week.number() - bruker.stateSince();
                week.tell(Event.MEASURE_ENDS, bruker, bruker.employer, bruker.measure, weeks);
                workplaces.end(week, bruker, false);
            }
        }
    }

    /** Who no longer waits leaves the line. */
    private void fill(Week week, Kontor kontor, Measure measure) {
        TaskQueue line = kontor.waiting[measure.ordinal()];
        for (int i = line.size(); i > 0; i--) {
            Bruker first = line.poll();
            if (first.ordered == measure && first.granted && first.state() == State.WAITING) {
                if (hasPlace(week, kontor, measure)) {
                    workplaces.enter(week, first, measure, catalogue.weeks(first, measure));
                } else {
                    line.add(first);
                }
            }
        }
    }

    /** Whether a place is free in an office, and there is money for it. */
    boolean hasPlace(Week week, Kontor kontor, Measure measure) {
        return !on || kontor.taken[measure.ordinal()] < open(week, kontor, measure);
    }

    /** How strongly empty places pull people in, on the scale of fit. */
    double pull(Week week, Kontor kontor, Measure measure) {
        long places = on ? open(week, kontor, measure) : 0;
        double inLine = kontor.taken[measure.ordinal()] + kontor.waiting[measure.ordinal()].size();
        return places > 0 ? pull * Curves.positive(1 - inLine / places) : 0;
    }

    /** Share of the places at providers that nobody is in; 0 where there are none. */
    double empty(Week week, Kontor kontor) {
        double free = 0;
        double all = 0;
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            if (on && !measure.needsEmployer()) {
                long places = open(week, kontor, measure);
                free += Curves.positive(places - kontor.taken[i]);
                all += Curves.positive(places);
            }
        }
        return all > 0 ? free / all : 0;
    }

    /** Places there are and money for. */
    private long open(Week week, Kontor kontor, Measure measure) {
        return Math.min(budgets.places(kontor, measure), budgets.afforded(week, kontor, measure));
    }
}
