package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.population.Education;
import org.inklusim.random.KeyedRandom;

/**
 * E3, young, low-educated and rural brukere are hit harder by downturns, those in temporary jobs first (last in, first
 * out), and by distance to employers; transport and care duties bind [HAL23 §2.2 §6.1.8 (F162 F169); LIT; AFI24 §3.7
 * §5.3.1]. A downturn is the share of the usual vacancies that is missing at the levels of the week, seasons apart.
 * Distance: outside cities the way to an employer is long for some and short for others (exponential, the same for a
 * person and an employer at any time); a job or placement is taken the less the longer it is.
 *
 * <p>Off: a downturn leaves fewer vacancies to all alike and ends no job, and every place can be reached.
 */
public final class HarderHit {
    private static final long WAY = KeyedRandom.decision("E3.way");
    private static final long GOES = KeyedRandom.decision("E3.goes");

    private final boolean on;
    private final double young;
    private final double findingEffect;
    private final double endingEffect;
    private final double lastIn;
    private final double distanceEffect;
    private final double careEffect;

    public HarderHit(Settings settings) {
        on = settings.on("E3");
        young = settings.get("rule.young_age");
        findingEffect = settings.get("slack.finding_effect");
        endingEffect = settings.get("slack.job_end_effect");
        lastIn = settings.get("slack.last_in_effect");
        distanceEffect = settings.get("distance.outside_city_effect");
        careEffect = settings.get("distance.care_effect");
    }

    /** Factor of the rate at which somebody finds a job, on top of what vacancies there are. */
    double finding(Bruker bruker, Kontor kontor) {
        double slack = slack(kontor);
        return slack > 0 ? StrictMath.exp(-findingEffect * slack * groups(bruker)) : 1;
    }

    /**
     * Factor of the rate at which a job ends.
     *
     * @param temporary whether the job is still a temporary one
     */
    double ending(Bruker bruker, Kontor kontor, boolean temporary) {
        double slack = slack(kontor);
        return slack > 0 ? StrictMath.exp(slack * (endingEffect * groups(bruker) + (temporary ? lastIn : 0))) : 1;
    }

    /** The chance that somebody can get to an employer and home in time, above 0 and up to 1. */
    double reach(Week week, Bruker bruker, Employer employer) {
        if (!on || !(bruker.spec.outsideCity() || bruker.spec.careDuties())) {
            return 1;
        }
        double way = bruker.spec.outsideCity() ? week.random().exponential(bruker.id(), employer.id(), WAY, 0, 0) : 0;
        return StrictMath.exp(-distanceEffect * way - (bruker.spec.careDuties() ? careEffect : 0));
    }

    /** Whether somebody would go to an employer for a placement, or a job that the office asks for. */
    boolean goes(Week week, Bruker bruker, Employer employer) {
        return week.random().uniform(bruker.id(), employer.id(), GOES, week.number(), 0)
                <= reach(week, bruker, employer);
    }

    /** Share of the usual vacancies that is missing, 0–1; 0 in usual times and better ones. */
    private double slack(Kontor kontor) {
        return on ? Curves.positive(1 - kontor.marketLevel) : 0;
    }

    /** How many of the three groups somebody belongs to. */
    private int groups(Bruker bruker) {
        return (bruker.spec.age() < young ? 1 : 0)
                + (bruker.spec.education() == Education.COMPULSORY ? 1 : 0)
                + (bruker.spec.outsideCity() ? 1 : 0);
    }
}
