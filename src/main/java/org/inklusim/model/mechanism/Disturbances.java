package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Need;
import org.inklusim.random.KeyedRandom;

/**
 * B13, disturbances outside work: debt, housing, family, papers set people back at random, some more than others; while
 * it lasts health and attendance suffer, which at a workplace shows as absence unless someone clears it away. A mentor
 * near the work often sees it first and calls; else it is told in a talk, the sooner the more trust there is, or at the
 * workplace as far as a talk there tells. Who knows and has time clears it, the better the more competent in finding out
 * what people need [AFI24 §5.4.2 §6.2; sizes not measured]. One thing at a time; untold it lasts until it passes.
 *
 * <p>Off: nothing disturbs anybody, and everybody's health bears what is usual.
 */
public final class Disturbances {
    private static final long RATE = KeyedRandom.decision("B13.personal_rate");
    private static final long TELLS = KeyedRandom.decision("B13.tells");
    private static final long SEES = KeyedRandom.decision("B13.mentor_sees");
    private static final long HEARS = KeyedRandom.decision("B13.workplace_tells");

    private final boolean on;
    private final double arrive;
    private final double spread;
    private final double debtEffect;
    private final double pass;
    private final double clears;
    private final double usual;
    private final double health;
    private final double absence;
    private final Competence competence;

    public Disturbances(Settings settings, Competence competence) {
        this.competence = competence;
        on = settings.on("B13");
        arrive = settings.get("disturbance.per_year") / Units.WEEKS_PER_YEAR;
        spread = settings.get("disturbance.spread");
        debtEffect = settings.get("disturbance.economy_effect");
        pass = 1 / settings.get("disturbance.weeks");
        clears = settings.get("disturbance.cleared_per_try");
        usual = settings.get("disturbance.usual_share");
        health = settings.get("disturbance.health_effect");
        absence = settings.get("disturbance.absence");
    }

    /** Somebody meets the office for the first time. */
    void begin(Week week, Bruker bruker) {
        double normal = week.random().normal(bruker.id(), RATE, 0);
        boolean debt = Need.ECONOMY.in(bruker.spec.needs());
        bruker.disturbedPerWeek = arrive * StrictMath.exp(spread * (normal - spread / 2) + (debt ? debtEffect : 0));
        over(bruker);
    }

    private static void over(Bruker bruker) {
        bruker.disturbedSince = Bruker.NEVER;
        bruker.disturbanceSeen = false;
        bruker.disturbanceKnown = false;
        bruker.clear(Task.DISTURBANCE);
    }

    /** A week passes in which something may come up, be seen, or pass by itself. */
    void pass(Week week, Bruker bruker) {
        if (!on || bruker.state().absorbing()) {
            return;
        }
        if (!bruker.disturbed()) {
            if (Hazards.strikes(week.random(), bruker, Risk.DISTURBANCE, bruker.disturbedPerWeek)) {
                bruker.disturbedSince = week.number();
                week.tell(Event.DISTURBED, bruker);
            }
        } else if (Hazards.strikes(week.random(), bruker, Risk.DISTURBANCE_PASSES, pass)) {
            week.tell(Event.DISTURBANCE_PASSED, bruker, null, null, week.number() - bruker.disturbedSince);
            over(bruker);
        } else if (bruker.disturbanceKnown) {
            bruker.raise(Task.DISTURBANCE, week.number());
        } else {
            see(week, bruker);
        }
    }

    /** A mentor who has time for a candidate, and is near, sees that something is wrong, and calls. */
    private void see(Week week, Bruker bruker) {
        Placement placement = bruker.placement;
        boolean there = bruker.employer != null && placement.mentoring.appointed();
        if (there && !bruker.disturbanceSeen) {
            double sees = placement.mentoring.nearness;
            bruker.disturbanceSeen = week.random().uniform(bruker.id(), SEES, week.number()) < sees;
        }
        if (there && bruker.disturbanceSeen) {
            bruker.raise(Task.EMPLOYER_CALL, week.number());
        }
    }

    /** A talk with the person. */
    void talk(Week week, Bruker bruker) {
        if (bruker.disturbed() && !bruker.disturbanceKnown) {
            learn(week, bruker, week.random().uniform(bruker.id(), TELLS, week.number()) < bruker.trust);
        }
    }

    /**
     * A talk at the workplace.
     *
     * @param told share of what goes on there that the talk tells, 0–1
     */
    void hear(Week week, Bruker bruker, double told) {
        if (bruker.disturbed() && !bruker.disturbanceKnown) {
            boolean heard = week.random().uniform(bruker.id(), HEARS, week.number()) < told;
            learn(week, bruker, heard || bruker.disturbanceSeen);
        }
    }

    private static void learn(Week week, Bruker bruker, boolean known) {
        bruker.disturbanceKnown = known;
        if (known) {
            bruker.raise(Task.DISTURBANCE, week.number());
        }
    }

    /** Somebody who knows has spent time on clearing it away; what is left of it is tried again. */
    void clear(Week week, Bruker bruker) {
        if (!bruker.disturbed()) {
            return;
        }
        Veileder veileder = bruker.handler(Task.DISTURBANCE);
        double cleared = clears * competence.factor(veileder, Skill.KARTLEGGING);
        if (Hazards.strikes(week.random(), bruker, Risk.DISTURBANCE_PASSES, cleared)) {
            week.tell(Event.DISTURBANCE_CLEARED, bruker, veileder, null, week.number() - bruker.disturbedSince);
            over(bruker);
        }
    }

    /** Logits of health against what is usual. */
    double health(Bruker bruker) {
        return on ? health * (usual - (bruker.disturbed() ? 1 : 0)) : 0;
    }

    /** Share of the week for which a person turns up, 0–1. */
    double attendance(Bruker bruker) {
        return bruker.disturbed() ? 1 - absence : 1;
    }
}
