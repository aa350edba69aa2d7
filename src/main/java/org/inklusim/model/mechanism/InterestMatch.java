package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Placement;

/**
 * B11, interest match: in work one wishes for learning and staying are better, employers say yes more easily, and a
 * person more readily applies for it and takes it [AFI24 §4.2 §5.3.4; NIC17 (all employers demand it); LIT (theory);
 * HAL23 §6.1.9]. Work matches fully in the wished industry and to a share elsewhere; what hangs on the match enters
 * learning as a factor, rates and answers on the log scale.
 *
 * <p>Off: all work is met with the interest that is usual, on trial and in jobs.
 */
public final class InterestMatch {
    private final boolean on;
    private final double elsewhere;
    private final double usualOnTrial;
    private final double usualInJobs;
    private final double lasting;
    private final double saysYes;
    private final double applies;

    public InterestMatch(Settings settings) {
        on = settings.on("B11");
        elsewhere = settings.get("work.match_without_interest");
        usualOnTrial = settings.get("interest.usual_on_trial");
        usualInJobs = settings.get("interest.usual_in_jobs");
        lasting = settings.get("job.match_effect");
        saysYes = settings.get("yes.interest_effect");
        applies = settings.get("own_search.accept_interest_effect");
    }

    /** Share of interest that the tasks at an employer meet, above 0 and up to 1. */
    double at(Bruker bruker, Employer employer) {
        return Curves.onTop(elsewhere, wished(bruker, employer));
    }

    /** Factor of what a week of work there teaches. */
    double learning(Placement placement) {
        return met(placement);
    }

    /** How far the own wish for work is met there, 0–1; it keeps people from breaking off. */
    double met(Bruker bruker) {
        return met(bruker.placement) * bruker.spec.interest();
    }

    /** Log decrease of the rate at which a job ends. */
    double lasting(Placement placement) {
        return lasting * (2 * met(placement) - 1);
    }

    /** Log odds of an employer's yes to somebody who wants this work. */
    double saysYes(Bruker bruker, Employer employer) {
        return saysYes * (on ? wished(bruker, employer) : usualOnTrial);
    }

    /** Log odds of applying for a job and taking it. */
    double applies(Bruker bruker, Employer employer) {
        return applies * (2 * (on ? wished(bruker, employer) : usualInJobs) - 1) * bruker.spec.interest();
    }

    private double met(Placement placement) {
        if (on) {
            return placement.interestMatch;
        }
        boolean job = placement.jobSince != Bruker.NEVER;
        return Curves.onTop(elsewhere, job ? usualInJobs : usualOnTrial);
    }

    private static double wished(Bruker bruker, Employer employer) {
        return employer.spec.industry() == bruker.spec.industry() ? 1 : 0;
    }
}
