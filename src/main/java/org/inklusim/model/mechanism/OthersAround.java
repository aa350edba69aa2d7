package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Helper;
import org.inklusim.model.agent.Placement;
import org.inklusim.random.KeyedRandom;

/**
 * C19, others around the candidate: opplæringskontor, school, language teacher, health, Arbeidslivssenter,
 * hjelpemiddelsentral and family are drawn in by veileder or mentor, who come to see what is needed, at a cost in hours of
 * both for as long as the course lasts. Each meets a part of the need of support; with school alongside a trade
 * certificate is begun more often (C2). Some families disturb [AFI24 §5.4.2 §5.4.4 §6.2 §7.2.3 tab.10]. Who is
 * drawn in how often follows tab.10: health most, then school, family, hjelpemiddelsentral.
 *
 * <p>Off: nobody is drawn in.
 */
public final class OthersAround {
    private static final long BY_VEILEDER = KeyedRandom.decision("C19.by_veileder");
    private static final long BY_MENTOR = KeyedRandom.decision("C19.by_mentor");
    private static final long FAMILY = KeyedRandom.decision("C19.family_disturbs");

    private final boolean on;
    private final double[] chance = new double[Helper.count()];
    private final double byMentor;
    private final double relief;
    private final double disturbs;
    private final double qualifies;
    private final int minutes;
    private final double mentorHours;

    public OthersAround(Settings settings) {
        on = settings.on("C19");
        chance[Helper.HEALTH.ordinal()] = settings.get("others.health_per_talk");
        chance[Helper.SCHOOL.ordinal()] = settings.get("others.school_per_talk");
        chance[Helper.AIDS.ordinal()] = settings.get("others.aids_per_talk");
        chance[Helper.FAMILY.ordinal()] = settings.get("others.family_per_talk");
        byMentor = settings.get("others.by_mentor_per_week");
        relief = settings.get("others.relief");
        disturbs = settings.get("others.family_disturbs_share");
        qualifies = settings.get("others.qualification_effect");
        minutes = (int) Math.round(settings.get("time.call_minutes"));
        mentorHours = settings.get("others.mentor_hours");
    }

    /**
     * A talk at the workplace, in which the veileder may see who is needed.
     *
     * @param told share of what goes on there that the talk tells, 0–1
     */
    void talk(Week week, Bruker bruker, double told) {
        if (on) {
            drawIn(week, bruker, BY_VEILEDER, told);
        }
    }

    /** A week in which a mentor who knows how to help may see who is needed. */
    void mentored(Week week, Bruker bruker) {
        if (on) {
            drawIn(week, bruker, BY_MENTOR, byMentor * bruker.placement.mentoring.mentor().knowledge);
        }
    }

    private void drawIn(Week week, Bruker bruker, long by, double share) {
        Placement placement = bruker.placement;
        for (int i = 0; i < Helper.count(); i++) {
            Helper helper = Helper.of(i);
            if ((placement.drawnIn & helper.bit()) == 0
                    && helper.suits(bruker.spec)
                    && week.random().uniform(bruker.id(), i, by, week.number(), 0) < chance[i] * share) {
                placement.drawnIn |= helper.bit();
                placement.relief += (1 - placement.relief) * (harms(week, bruker, helper) ? -relief : relief);
                week.tell(Event.DRAWN_IN, bruker, bruker.employer, helper);
            }
        }
    }

    private boolean harms(Week week, Bruker bruker, Helper helper) {
        return helper == Helper.FAMILY && week.random().uniform(bruker.id(), FAMILY, 0) < disturbs;
    }

    /** Share of the need of support that mentor and colleagues are left with; above 1 where a family disturbs. */
    double needLeft(Placement placement) {
        return 1 - placement.relief;
    }

    /** Hours a week that a mentor spends on those drawn in. */
    double mentorHours(Placement placement) {
        return mentorHours * Integer.bitCount(placement.drawnIn);
    }

    /** Minutes that those drawn in add to a talk at the workplace. */
    int minutes(Placement placement) {
        return minutes * Integer.bitCount(placement.drawnIn);
    }

    /** How much oftener a trade certificate is begun at work. */
    double qualifies(Placement placement) {
        return (placement.drawnIn & Helper.SCHOOL.bit()) != 0 ? StrictMath.exp(qualifies) : 1;
    }
}
