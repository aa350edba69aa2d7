package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Mentor.Policy;

/**
 * C6, paperwork: applications and forms deter small firms and those without anybody for it; the veileder can take them
 * over, at a cost in hours [NIC17; AFI24 §3.2.7 §6.2 §6.3]. A measure is one set of forms, a mentor's grant another;
 * capacity for administration is the employer's (C2). Who takes forms over is each veileder's habit, and more of them
 * do so for those whom they follow closely; the work waits in line like a grant and is booked as one. Crafts, here the
 * building trades, feel forms more than their size says, and say yes more readily when they are met at their own place,
 * where veiledere meet employers, than when asked by phone or mail.
 *
 * <p>Off: forms deter nobody more than is usual, nobody takes them over, and crafts answer as others do.
 */
public final class Paperwork {
    private static final long HABIT = KeyedRandom.decision("C6.habit");

    private final boolean on;
    private final double effect;
    private final double usual;
    private final double craft;
    private final double ownPlace;
    private final double usualOwnPlace;
    private final double takenStandard;
    private final double takenClose;
    private final InclusionConditions conditions;
    private final int sets;

    public Paperwork(Settings settings, InclusionConditions conditions) {
        this.conditions = conditions;
        on = settings.on("C6");
        effect = settings.get("paperwork.effect");
        usual = settings.get("paperwork.usual");
        craft = settings.get("paperwork.craft_effect");
        ownPlace = settings.get("paperwork.own_place_effect");
        usualOwnPlace = settings.get("paperwork.usual_own_place");
        takenStandard = settings.get("paperwork.taken_over_standard");
        takenClose = settings.get("paperwork.taken_over_close");
        boolean grants = settings.scenario().mentor().policy() == Policy.SUBSIDISED && settings.on("C11");
        sets = grants ? 2 : 1;
    }

    /** Somebody takes up a post, with a habit of one's own. */
    void begin(Week week, Veileder veileder) {
        veileder.formsHabit = week.random().uniform(veileder.id(), HABIT, veileder.holder);
    }

    /** Log odds of a yes by the forms that are left to the employer. */
    double deters(Bruker bruker, Employer employer, Measure measure) {
        if (!on || measure == null) {
            return 0;
        }
        double left = takenOver(bruker, employer) ? 0 : burden(employer);
        return effect * (left - usual);
    }

    /** Log odds of a yes that a craft adds when asked at its own place, or takes off when asked from afar. */
    double asked(Employer employer, boolean digital) {
        return on && employer.occupation.craft() ? ownPlace * ((digital ? 0 : 1) - usualOwnPlace) : 0;
    }

    /** A course is agreed: the veileder sits down with the forms where that was part of it. */
    void agreed(Week week, Bruker bruker, Employer employer) {
        if (on && takenOver(bruker, employer)) {
            bruker.raise(Task.PAPERWORK, week.number());
        }
    }

    /** Sets of forms, each weighing the more the less capacity there is for them, and more on crafts. */
    private double burden(Employer employer) {
        double feels = employer.occupation.craft() ? 1 + craft : 1;
        return feels * (1 - conditions.administration(employer)) * sets;
    }

    /** Whether the veileder takes the forms over from a firm that has little capacity for them. */
    boolean takenOver(Bruker bruker, Employer employer) {
        double share = bruker.followUp.close() ? takenClose : takenStandard;
        return bruker.handler(Task.PAPERWORK).formsHabit < share && conditions.administration(employer) < 0.5;
    }
}
