package org.inklusim.model;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Mechanism;
import org.inklusim.model.mechanism.Needs;
import org.inklusim.model.mechanism.NewBrukere;
import org.inklusim.model.mechanism.Portfolios;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Week;
import org.inklusim.population.BrukerSpec;
import org.inklusim.population.Inhabitants;

/** Brukere who come to the offices: an exogenous keyed stream, the same in all scenarios. */
final class Newcomers implements Mechanism {
    private final Inhabitants inhabitants;
    private final Needs needs;
    private final Portfolios portfolios;
    private final NewBrukere newBrukere;

    Newcomers(Settings settings, Inhabitants inhabitants, Portfolios portfolios, NewBrukere newBrukere) {
        this.newBrukere = newBrukere;
        this.inhabitants = inhabitants;
        this.portfolios = portfolios;
        needs = new Needs(settings);
    }

    /** Ids rise with the ordinal within a week, so that the order of ids holds over the offices. */
    @Override
    public void act(Week week) {
        int offices = week.society().kontorer().size();
        int most = 0;
        for (int office = 0; office < offices; office++) {
            most = Math.max(most, inhabitants.arrivals(week.number(), office));
        }
        for (int number = 0; number < most; number++) {
            for (int office = 0; office < offices; office++) {
                if (number < inhabitants.arrivals(week.number(), office)) {
                    welcome(week, inhabitants.arrival(week.number(), office, number));
                }
            }
        }
    }

    /** A person comes to the office and gets a veileder. */
    Bruker welcome(Week week, BrukerSpec spec) {
        Bruker bruker = new Bruker(spec, week.number());
        bruker.supportNeed = needs.support(spec);
        bruker.placement.clear();
        week.society().add(bruker);
        portfolios.receive(week, bruker);
        week.tell(Event.ARRIVES, bruker, bruker.veileder);
        newBrukere.begin(week, bruker);
        return bruker;
    }
}
