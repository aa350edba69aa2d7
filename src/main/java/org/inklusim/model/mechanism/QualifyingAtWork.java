package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;

/**
 * C2, a path to education at work: where the occupation has one, somebody who never got past compulsory school can
 * begin as apprentice or praksiskandidat inside the placement or job, while the office follows. Weeks at such places
 * count as learning time, those in practice too, and when enough are gathered a trade certificate (fagbrev) follows.
 * The course binds both sides, and the certificate lets jobs last and grow [NIC17; AFI24 §5.4.4]. The motivated begin,
 * in work they wish for; how many do is in order of size to the mentors who took part in a formal qualification (F45).
 *
 * <p>Off: nobody takes a certificate at work.
 */
public final class QualifyingAtWork {
    private final boolean on;
    private final double begins;
    private final double needed;
    private final double effect;
    private final double fullHours;
    private final InterestMatch match;
    private final OthersAround others;

    public QualifyingAtWork(Settings settings, InterestMatch match, OthersAround others) {
        this.others = others;
        this.match = match;
        on = settings.on("C2");
        begins = settings.get("certificate.begun_per_year") / Units.WEEKS_PER_YEAR;
        needed = settings.get("certificate.learning_weeks");
        effect = settings.get("certificate.job_effect");
        fullHours = settings.get("work.hours_per_week");
    }

    /** A week of work at an employer is done. */
    void work(Week week, Bruker bruker) {
        if (!on || !bruker.employer.occupation.path()) {
            return;
        }
        Placement placement = bruker.placement;
        bruker.learningWeeks += placement.hours / fullHours;
        if (placement.course && bruker.learningWeeks >= needed) {
            placement.course = false;
            bruker.certificate = true;
            bruker.education = Math.max(bruker.education, 1);
            week.tell(Event.CERTIFICATE, bruker, bruker.employer, null, bruker.learningWeeks);
        } else if (begins(week, bruker)) {
            placement.course = true;
            bruker.counts.educationStarts++;
            week.tell(Event.CERTIFICATE_BEGINS, bruker, bruker.employer);
        }
    }

    private boolean begins(Week week, Bruker bruker) {
        return (bruker.state().inPortfolio() || bruker.close())
                && !bruker.placement.course
                && !bruker.certificate
                && bruker.education == 0
                && Hazards.strikes(
                        week.random(),
                        bruker,
                        Risk.CERTIFICATE,
                        begins
                                * 2
                                * bruker.motivation
                                * match.learning(bruker.placement)
                                * others.qualifies(bruker.placement));
    }

    /** Log decrease of the rate at which a job ends, and log increase of that at which a part-time job grows. */
    double job(Bruker bruker) {
        return on && (bruker.certificate || bruker.placement.course) ? effect : 0;
    }
}
