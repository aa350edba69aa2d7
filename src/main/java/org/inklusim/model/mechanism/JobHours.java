package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.random.KeyedRandom;

/** E2, hours of an ordinary job: full time the oftener, the better health is; health also says what hours are wanted. */
final class JobHours {
    private static final long PART_TIME = KeyedRandom.decision("E2.part_time");

    private final double partTimeShare;
    private final double fullTimeHealth;
    private final double healthSpread;

    JobHours(Settings settings) {
        partTimeShare = settings.get("job.part_time_share");
        fullTimeHealth = settings.get("job.full_time_health");
        healthSpread = settings.get("job.full_time_health_spread");
    }

    /** Whether a job is part-time; {@code job} counts the person's jobs from 1. */
    boolean partTime(Week week, Bruker bruker, int job) {
        return week.random().uniform(bruker.id(), PART_TIME, job) >= full(bruker);
    }

    /** Hours of a job as a share of full time. */
    double share(boolean partTime) {
        return partTime ? partTimeShare : 1;
    }

    /** Hours of the next job against those wanted, at most 1. */
    double againstWanted(Week week, Bruker bruker) {
        double wanted = partTimeShare + (1 - partTimeShare) * full(bruker);
        return Math.min(1, share(partTime(week, bruker, bruker.counts.jobStarts + 1)) / wanted);
    }

    private double full(Bruker bruker) {
        return Curves.logistic((bruker.healthLogit - fullTimeHealth) / healthSpread);
    }
}
