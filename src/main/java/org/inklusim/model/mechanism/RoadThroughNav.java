package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.random.KeyedRandom;

/**
 * B10, the road through NAV: one bad short job that the office found closes it; who has had one says oftener no to jobs
 * and placements through the office [HAL23 §6.1.8–10]. Bad is a job that ended within a quarter; the road is open again
 * when a job has held longer (assumed). No is a missed duty (B2).
 *
 * <p>Off: nobody minds.
 */
public final class RoadThroughNav {
    private static final long REFUSES = KeyedRandom.decision("B10.refuses");
    private static final int QUARTER = Units.WEEKS_PER_YEAR / Units.QUARTERS_PER_YEAR;

    private final boolean on;
    private final double effect;
    private final double stays;
    private final ActivityDuty duty;

    public RoadThroughNav(Settings settings, ActivityDuty duty) {
        this.duty = duty;
        on = settings.on("B10");
        effect = settings.get("own_search.bad_job_effect");
        stays = StrictMath.exp(-effect);
    }

    /** A job is over. */
    void jobEnded(Week week, Bruker bruker) {
        if (week.number() - bruker.placement.jobSince >= QUARTER) {
            bruker.roadClosed = false;
        } else {
            bruker.roadClosed |= on && bruker.placement.throughOffice;
        }
    }

    /** Log effect on taking what the office has found. */
    double takes(Bruker bruker) {
        return bruker.roadClosed ? -effect : 0;
    }

    /** Whether the person does not want an employer to be asked at all. */
    boolean refuses(Week week, Bruker bruker, Employer employer) {
        if (!bruker.roadClosed
                || week.random().uniform(bruker.id(), employer.id(), REFUSES, week.number(), 0) < stays) {
            return false;
        }
        week.because(Reason.BAD_JOB, takes(bruker), 1);
        week.tell(Event.EMPLOYER_REFUSED, bruker, employer);
        duty.missed(week, bruker);
        return true;
    }
}
