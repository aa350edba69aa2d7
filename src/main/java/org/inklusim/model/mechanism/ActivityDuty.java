package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.Benefit;
import org.inklusim.random.KeyedRandom;

/**
 * B2, duty to be active: who misses what was agreed, a talk or a measure, or says no to what the office has found, can
 * lose a day's benefit or all of it until next turning up or being in touch; whether, is the veileder's discretion, a
 * habit of the person in the post, and AAP is hardly ever touched [AFI24 §3.5 §4.1; SKO23]. Strict veiledere react
 * oftener and rather stop the benefit than reduce it (assumed). Who gets no money calls the office. A reaction is one
 * for B17 too. There is no such duty in a job, at a workplace, where absence is the employer's to see, or on a
 * disability pension. Structural.
 */
public final class ActivityDuty {
    private static final long STRICT = KeyedRandom.decision("B2.strict");
    private static final long REACTS = KeyedRandom.decision("B2.reacts");

    private final double share;
    private final double aapShare;

    public ActivityDuty(Settings settings) {
        share = settings.get("duty.reaction_share");
        aapShare = settings.get("duty.aap_share");
    }

    /**
     * Somebody has missed what was agreed.
     *
     * @return whether the veileder lets the benefit feel it
     */
    boolean missed(Week week, Bruker bruker) {
        Veileder veileder = bruker.veileder;
        if (veileder == null || bruker.state().job() || bruker.state().onTrial()) {
            return false;
        }
        double strict = week.random().uniform(veileder.id(), STRICT, veileder.holder);
        if (draw(week, bruker, 0) >= chance(bruker.benefit, strict)) {
            return false;
        }
        boolean stops = draw(week, bruker, 1) < strict;
        bruker.benefitStopped |= stops;
        bruker.benefitReduced |= !stops;
        week.tell(stops ? Event.BENEFIT_STOPPED : Event.BENEFIT_REDUCED, bruker, veileder, bruker.benefit);
        return true;
    }

    private static double draw(Week week, Bruker bruker, int which) {
        return week.random().uniform(bruker.id(), bruker.veileder.id(), REACTS, week.number(), which);
    }

    /** The chance of a reaction: the usual one of a veileder who is neither strict nor lenient. */
    private double chance(Benefit benefit, double strict) {
        return switch (benefit) {
            case UFORETRYGD -> 0;
            case AAP -> 2 * strict * share * aapShare;
            default -> 2 * strict * share;
        };
    }

    /** The person has turned up or is in touch again: the benefit goes on. */
    static void lift(Bruker bruker) {
        bruker.benefitStopped = false;
    }

    /** Share of this week's benefit that is paid; what was held back for a day is settled by it. */
    static double paid(Week week, Bruker bruker) {
        boolean reduced = bruker.benefitReduced;
        bruker.benefitReduced = false;
        if (bruker.benefitStopped) {
            bruker.raise(Task.BRUKER_CALL, week.number());
            return 0;
        }
        return reduced ? 1 - 1.0 / Units.WORKING_DAYS_PER_WEEK : 1;
    }
}
