package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;

/**
 * B14, the course of a job: on call and temporary first, later lasting; part-time first, later full time; some end
 * [AFI24 §5.4.4; HAL23 §6.1.8; literature L52 L53 for the length of jobs]. Support at the workplace, a job one wants and
 * health make jobs last. Education ends after some years. Structural.
 */
public final class JobCourse implements Mechanism {
    private final double ends;
    private final double temporaryWeeks;
    private final double lasting;
    private final double supportEffect;
    private final double healthEffect;
    private final double fullTime;
    private final double fullTimeHealth;
    private final double educationEnds;
    private final Incomes incomes;
    private final HarderHit harderHit;
    private final InterestMatch match;
    private final InclusionConditions conditions;
    private final QualifyingAtWork qualifying;

    public JobCourse(
            Settings settings,
            HarderHit harderHit,
            InterestMatch match,
            InclusionConditions conditions,
            QualifyingAtWork qualifying) {
        this.conditions = conditions;
        this.qualifying = qualifying;
        this.match = match;
        this.harderHit = harderHit;
        incomes = new Incomes(settings);
        ends = Units.perWeek(settings.get("job.ends_per_month"));
        temporaryWeeks = settings.get("job.temporary_weeks");
        lasting = settings.get("job.lasting_share");
        supportEffect = settings.get("job.support_effect");
        healthEffect = settings.get("job.health_effect");
        fullTime = settings.get("job.full_time_per_year") / Units.WEEKS_PER_YEAR;
        fullTimeHealth = settings.get("job.full_time_health_effect");
        educationEnds = 1 / (settings.get("education.years") * Units.WEEKS_PER_YEAR);
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            State state = bruker.state();
            boolean job = state.job();
            Hazards.rate(bruker, Risk.JOB_ENDS, job ? ends(week, bruker) : 0);
            Hazards.rate(bruker, Risk.FULL_TIME, state == State.PART_TIME ? fullTime(bruker) : 0);
            Hazards.rate(bruker, Risk.EDUCATION_ENDS, state == State.EDUCATION ? educationEnds : 0);
            if (job) {
                incomes.wage(week.ledger().kroner(), bruker.weeklyWage);
            }
        }
    }

    private double fullTime(Bruker bruker) {
        return fullTime * StrictMath.exp(fullTimeHealth * bruker.healthLogit + qualifying.job(bruker));
    }

    private double ends(Week week, Bruker bruker) {
        boolean temporary = week.number() - bruker.placement.jobSince < temporaryWeeks;
        return ends
                * (temporary ? 1 : lasting)
                * harderHit.ending(bruker, bruker.employer.kontor, temporary)
                * StrictMath.exp(-supportEffect * (2 * bruker.placement.adequacy - 1)
                        - match.lasting(bruker.placement)
                        - conditions.stays(bruker.employer)
                        - qualifying.job(bruker)
                        - healthEffect * bruker.healthLogit);
    }

    /** The terms of the rate at which a job ends, for words. */
    void explain(Week week, Bruker bruker) {
        boolean temporary = week.number() - bruker.placement.jobSince < temporaryWeeks;
        double hit = harderHit.ending(bruker, bruker.employer.kontor, temporary);
        week.because(Reason.NEW_JOB, temporary ? 1 : -1, -StrictMath.log(lasting) / 2);
        week.because(Reason.MARKET, -StrictMath.log(hit), -1);
        week.because(Reason.SUPPORT, 2 * bruker.placement.adequacy - 1, -supportEffect);
        week.because(Reason.SAME_INDUSTRY, match.lasting(bruker.placement), -1);
        week.because(Reason.OCCUPATION, conditions.stays(bruker.employer), -1);
        week.because(Reason.QUALIFIED, qualifying.job(bruker), -1);
        week.because(Reason.HEALTH, bruker.healthLogit, -healthEffect);
    }
}
