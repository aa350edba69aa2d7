package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Veileder;

/**
 * A3, strain and mastery: too many to answer for wears, support and mastery relieve; close work with a few gives mastery
 * even before a job is won. Strain makes quits and absence likelier and talks poorer [AFI24 §2.1 §2.2.2 §3.2.2 §3.4.1
 * §3.4.2 tab.6 tab.9; the effect on absence is assumed]. Shared between brukere.
 *
 * <p>Off: everybody's strain and mastery stay where they began, and neither leaving nor talks hang on them.
 */
public final class Strain implements Mechanism {
    private final boolean on;
    private final double start;
    private final double startMastery;
    private final double pace;
    private final double base;
    private final double overload;
    private final double support;
    private final double relief;
    private final double masteryPace;
    private final double masteryClose;
    private final double leaves;
    private final double talks;

    public Strain(Settings settings) {
        on = settings.on("A3");
        start = settings.get("strain.start");
        startMastery = settings.get("mastery.start");
        pace = settings.get("strain.pace_per_week");
        base = Curves.logit(start);
        overload = settings.get("strain.overload_effect");
        support = settings.get("strain.support_effect");
        relief = settings.get("strain.mastery_effect");
        masteryPace = settings.get("mastery.pace_per_week");
        masteryClose = settings.get("mastery.with_close_cases");
        leaves = settings.get("strain.leave_effect");
        talks = settings.get("strain.talk_effect");
    }

    /** Somebody takes up a post. */
    void begin(Veileder veileder) {
        veileder.strain = start;
        veileder.mastery = startMastery;
    }

    @Override
    public void act(Week week) {
        List<Veileder> veiledere = week.society().veiledere();
        for (int i = 0; on && i < veiledere.size(); i++) {
            Veileder veileder = veiledere.get(i);
            if (veileder.filled()) {
                double mastery = veileder.closeCases > 0 ? masteryClose : startMastery;
                veileder.mastery += masteryPace * (mastery - veileder.mastery);
                veileder.strain += pace * (target(veileder) - veileder.strain);
            }
        }
    }

    private double target(Veileder veileder) {
        double load = veileder.present ? Curves.positive(veileder.load - 1) : 0;
        return Curves.logistic(base
                + overload * load
                - support * (2 * veileder.kontor.leaderSupport - 1)
                - relief * (veileder.mastery - startMastery));
    }

    /** How much likelier a veileder is to quit or fall ill than with the usual strain. */
    double leaves(Veileder veileder) {
        return on ? StrictMath.exp(leaves * (veileder.strain - start)) : 1;
    }

    /** What a talk builds against one with the usual strain. */
    double talks(Veileder veileder) {
        return on ? StrictMath.exp(-talks * Curves.positive(veileder.strain - start)) : 1;
    }
}
