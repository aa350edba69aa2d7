package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.population.Need;

/**
 * B15, scarring and healing: weeks without work lower search and chances, and a CV of work-training measures is itself
 * held against a person; qualifications lost lower motivation (B4), and with it search, until training or work gives them
 * back; weeks in work do those with mental illness good, weeks without it harm, which draws on the
 * natural course of health (B19) and does not replace it [HAL23 §1.3 §2.3; LIT; literature L33; L04: the size for health
 * is unsure]. Weeks and measures count with diminishing returns. Whether unemployment makes ill or the ill stay
 * unemployed is unsettled: here both are so.
 *
 * <p>Off: everybody's CV is as long out of work, and holds as many measures and qualifications, as is usual; work and want of it leave
 * health alone.
 */
public final class Scarring {
    private final boolean on;
    private final double halfWeeks;
    private final double usualGap;
    private final double search;
    private final double chance;
    private final double signal;
    private final double usualSignal;
    private final double heals;
    private final double qualifications;
    private final double usualSkill;

    public Scarring(Settings settings) {
        on = settings.on("B15");
        halfWeeks = settings.get("scar.half_weeks");
        usualGap = settings.get("scar.usual_gap");
        search = settings.get("scar.search_effect");
        chance = settings.get("scar.chance_effect");
        signal = settings.get("scar.signal_effect");
        usualSignal = settings.get("scar.usual_signal");
        heals = settings.get("heal.health_effect");
        qualifications = settings.get("scar.qualification_effect");
        usualSkill = settings.get("scar.usual_skill");
    }

    private double gap(Bruker bruker) {
        return share(bruker.weeksOutOfWork, halfWeeks) - usualGap;
    }

    private static double share(double count, double half) {
        return count / (count + half);
    }

    /** Log effect of weeks without work on search alone. */
    double search(Bruker bruker) {
        return on ? -search * gap(bruker) : 0;
    }

    /** Log odds with an employer of what the CV holds. */
    double chance(Bruker bruker) {
        return on ? -chance * gap(bruker) - signal * (share(bruker.workTrainings, 1) - usualSignal) : 0;
    }

    /** What qualifications do to motivation, in logits. */
    double motivates(Bruker bruker) {
        return on ? qualifications * (bruker.skill - usualSkill) : 0;
    }

    /** Where work, or want of it, draws health this week, logits from the personal level. */
    double heals(Week week, Bruker bruker) {
        if (!on || !Need.MENTAL_HEALTH.in(bruker.spec.needs())) {
            return 0;
        }
        double weeks = week.number() - bruker.placement.jobSince;
        return heals * (bruker.state().job() ? share(weeks, halfWeeks) : -gap(bruker));
    }
}
