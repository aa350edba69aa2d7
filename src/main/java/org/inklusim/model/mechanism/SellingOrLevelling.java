package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A17, selling or levelling: talking a candidate up and difficulties down meets the employer as a surprise later;
 * difficulties taken up at the start meeting save trouble [AFI24 §3.3.3 tab.11; that selling wins a yes is assumed]. The
 * form: how far a veileder talks down is a habit of the own, less the more competent the veileder is with employers. What
 * is hidden is that share of the support the candidate wants. Hidden more than usual it wins a yes, then breeds conflicts
 * (C16) and wears the employer's trust; hidden less it does the opposite.
 *
 * <p>Off: everybody tells as much as is usual.
 */
public final class SellingOrLevelling {
    private static final long HABIT = KeyedRandom.decision("A17.habit");

    private final boolean on;
    private final boolean employersReact;
    private final double usual;
    private final double usualLogit;
    private final double spread;
    private final double competence;
    private final double yes;
    private final double conflict;
    private final double trust;

    public SellingOrLevelling(Settings settings) {
        on = settings.on("A17");
        employersReact = settings.on("C1");
        usual = settings.get("selling.habit");
        usualLogit = Curves.logit(usual);
        spread = settings.get("selling.spread");
        competence = settings.get("selling.nik_effect");
        yes = settings.get("selling.yes_effect");
        conflict = settings.get("selling.conflict_effect");
        trust = settings.get("selling.trust_effect_per_week");
    }

    /** Somebody takes up a post, with a habit of the own. */
    void begin(Week week, Veileder veileder) {
        veileder.sells = week.random().normal(veileder.id(), HABIT, veileder.holder);
    }

    /** Share of a candidate's difficulties that a veileder talks down, 0–1. */
    double talksDown(Veileder veileder) {
        double skill = 2 * veileder.nik[Skill.EMPLOYER_CONTACT.ordinal()] - 1;
        return on ? Curves.logistic(usualLogit + spread * veileder.sells - competence * skill) : usual;
    }

    /** Log odds of a yes that are won by what the one who asks talks down more than usual. */
    double yes(Bruker bruker) {
        return on ? yes * (talksDown(bruker.handler(Task.EMPLOYER)) - usual) * bruker.supportNeed : 0;
    }

    /** A course is agreed on. */
    void agree(Bruker bruker) {
        bruker.placement.talkedDown = talksDown(bruker.handler(Task.EMPLOYER));
    }

    /** Log increase of the rate of conflicts by what shows and had not been told. */
    double conflict(Bruker bruker) {
        return conflict * surprise(bruker);
    }

    /** A week in which the employer sees the candidate. */
    void show(Bruker bruker) {
        double surprise = surprise(bruker);
        if (employersReact && surprise != 0) {
            Employer employer = bruker.employer;
            employer.trust = surprise > 0
                    ? employer.trust * (1 - trust * surprise)
                    : Curves.grow(employer.trust, -trust * surprise);
        }
    }

    /** How much more of the need than usual had not been told, −1 to 1. */
    private double surprise(Bruker bruker) {
        return on ? (bruker.placement.talkedDown - usual) * bruker.supportNeed : 0;
    }
}
