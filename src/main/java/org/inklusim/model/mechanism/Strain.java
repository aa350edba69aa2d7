package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Veileder;

/**
 * A3, strain and mastery: too many to answer for wears; recognition (the leader's support) and room (what defensive
 * routines leave, A13) relieve, and so does mastery. Close work with a few gives mastery even before a job is won; work
 * known not to help takes it. Strain makes quits and absence likelier and talks poorer [AFI24 §2.1 §2.2.2 §3.2.2 §3.4.1
 * §3.4.2 tab.6 tab.9; the effect on absence is assumed]. The form: work does not help where brukere of the own portfolio
 * wait longer than most can bear with nothing under way for them (B6); mastery goes to a level that falls with their
 * share, from the usual. Shared between brukere.
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
    private final double nowhere;
    private final double usualNowhere;
    private final double patience;
    private final DefensiveRoutines defence;

    public Strain(Settings settings, DefensiveRoutines defence) {
        this.defence = defence;
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
        nowhere = settings.get("mastery.nowhere_effect");
        usualNowhere = settings.get("mastery.usual_nowhere");
        patience = settings.get("waiting.patience_weeks");
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
                veileder.mastery += masteryPace * (mastery(week, veileder) - veileder.mastery);
                veileder.strain += pace * (target(veileder) - veileder.strain);
            }
        }
    }

    /** Where mastery is bound, 0–1. */
    private double mastery(Week week, Veileder veileder) {
        double level = veileder.closeCases > 0 ? masteryClose : startMastery;
        return Curves.logistic(Curves.logit(level) - nowhere * (goingNowhere(week, veileder) - usualNowhere));
    }

    /** Share of a portfolio for whom nothing has been under way for longer than most can bear. */
    private double goingNowhere(Week week, Veileder veileder) {
        int waiting = 0;
        for (int i = 0; i < veileder.size(); i++) {
            Bruker bruker = veileder.get(i);
            boolean idle = bruker.state() == State.WAITING && bruker.ordered == null && !bruker.close();
            waiting += idle && week.number() - bruker.stateSince() > patience ? 1 : 0;
        }
        return veileder.size() > 0 ? waiting / (double) veileder.size() : usualNowhere;
    }

    private double target(Veileder veileder) {
        double load = veileder.present ? Curves.positive(veileder.load - 1) : 0;
        double recognitionAndRoom = veileder.kontor.leaderSupport + defence.learning(veileder.kontor);
        return Curves.logistic(base
                + overload * load
                - support * (recognitionAndRoom - 1)
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
