package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.random.KeyedRandom;

/**
 * B10, own way out: many find a job themselves, more so the motivated when NAV is slow [HAL23 §6.1.8–10 §8.1]. Search
 * rises with motivation and as a benefit comes to its limit (B14), what it finds with health, competence and skill, which
 * employers weigh whoever finds the vacancy (C3); it falls while a measure fills the week (lock-in, literature L30 L32) and follows the
 * vacancies there are (E1), of which some ask for formal education that the person lacks (C2). Not every job is taken: one in the wished industry, and one that pays well over the
 * benefit, rather than others, and one within reach (E3); some would rather wait. The
 * gain counts as far as there are the hours that health lets a person want.
 *
 * <p>Off: nobody finds a job without the office.
 */
public final class OwnWayOut implements Mechanism {
    private static final long ACCEPTS = KeyedRandom.decision("B10.accepts");

    private final boolean on;
    private final double base;
    private final double motivationEffect;
    private final double healthEffect;
    private final double readinessEffect;
    private final double skillEffect;
    private final double usualSkill;
    private final double fullCapacityEffect;
    private final double slownessEffect;
    private final double lockIn;
    private final double limitEffect;
    private final double usualElapsed;
    private final double wantedWeeks;
    private final double acceptBase;
    private final double acceptGain;
    private final double fullTimeWage;
    private final JobHours hours;
    private final RoadThroughNav road;
    private final BenefitRules benefits;
    private final FiniteVacancies vacancies;
    private final HarderHit harderHit;
    private final Participation participation;
    private final ClientRole clientRole;
    private final Scarring scarring;
    private final InterestMatch match;
    private final Bottlenecks bottlenecks;
    private final RightMeasure rightMeasure;
    private final SelfEfficacy efficacy;
    private final InclusionConditions conditions;

    public OwnWayOut(
            Settings settings,
            BenefitRules benefits,
            FiniteVacancies vacancies,
            HarderHit harderHit,
            InterestMatch match,
            Bottlenecks bottlenecks,
            RightMeasure rightMeasure,
            SelfEfficacy efficacy,
            Participation participation,
            ClientRole clientRole,
            Scarring scarring,
            InclusionConditions conditions,
            RoadThroughNav road) {
        this.conditions = conditions;
        this.road = road;
        hours = new JobHours(settings);
        this.scarring = scarring;
        this.participation = participation;
        this.clientRole = clientRole;
        this.match = match;
        this.bottlenecks = bottlenecks;
        this.rightMeasure = rightMeasure;
        this.efficacy = efficacy;
        this.benefits = benefits;
        this.vacancies = vacancies;
        this.harderHit = harderHit;
        on = settings.on("B10");
        base = settings.get("own_search.jobs_per_year") / Units.WEEKS_PER_YEAR;
        motivationEffect = settings.get("own_search.motivation_effect");
        healthEffect = settings.get("own_search.health_effect");
        readinessEffect = settings.get("own_search.readiness_effect");
        skillEffect = settings.get("own_search.skill_effect");
        usualSkill = settings.get("scar.usual_skill");
        fullCapacityEffect = settings.get("own_search.full_capacity_effect");
        slownessEffect = settings.get("own_search.slowness_effect");
        lockIn = settings.get("own_search.lock_in");
        limitEffect = settings.get("own_search.limit_effect");
        usualElapsed = settings.get("own_search.usual_elapsed");
        acceptBase = settings.get("own_search.accept_base");
        acceptGain = settings.get("own_search.accept_gain_effect");
        fullTimeWage = settings.get("wage.nok_per_hour") * settings.get("work.hours_per_week");
        wantedWeeks = settings.get("contact.wanted_weeks");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            State state = bruker.state();
            boolean searches = on && state.inPortfolio() && !state.job();
            Hazards.rate(bruker, Risk.OWN_JOB, searches ? rate(week, bruker) : 0);
        }
    }

    private double rate(Week week, Bruker bruker) {
        double motivation = 2 * bruker.motivation - 1;
        double slowness = Math.min(1, Curves.positive((week.number() - bruker.lastContact) / wantedWeeks - 1));
        double logRate = motivationEffect * motivation
                + healthEffect * bruker.healthLogit
                + readinessEffect * (2 * bruker.readiness - 1)
                + skillEffect * (bruker.skill - usualSkill)
                + (bruker.spec.innsatsgruppe().reducedWorkCapacity() ? 0 : fullCapacityEffect)
                + bottlenecks.finding(bruker)
                + rightMeasure.search(week, bruker)
                + efficacy.search(bruker)
                + slownessEffect * slowness * Curves.positive(motivation)
                + limit(bruker)
                + participation.search(bruker)
                + clientRole.initiative(bruker)
                + scarring.search(bruker)
                + scarring.chance(bruker);
        double busy = bruker.state() == State.WAITING ? 1 : 1 - lockIn;
        Kontor kontor = bruker.veileder.kontor;
        double market = vacancies.tightness(kontor) * harderHit.finding(bruker, kontor);
        return base * StrictMath.exp(logRate) * busy * market * conditions.openings();
    }

    /** What the clock of a benefit that has a limit does: little at first, most when the limit is reached (B14). */
    private double limit(Bruker bruker) {
        double elapsed = Math.min(1, benefits.elapsed(bruker));
        return elapsed > 0 ? limitEffect * (elapsed - usualElapsed) : 0;
    }

    /** Share of a full-time wage that is gained over the benefit. */
    private double gain(Bruker bruker) {
        return 1 - benefits.perWeek(bruker) / fullTimeWage;
    }

    /**
     * Whether a person takes a job found at an employer.
     *
     * @param own whether it was found without the office
     */
    boolean accepts(Week week, Bruker bruker, Employer employer, boolean own) {
        double gain = gain(bruker) * hours.againstWanted(week, bruker);
        double chance = Curves.logistic(
                acceptBase + match.applies(bruker, employer) + acceptGain * gain + (own ? 0 : road.takes(bruker)));
        return week.random().uniform(bruker.id(), employer.id(), ACCEPTS, week.number(), 0)
                < chance * harderHit.reach(week, bruker, employer);
    }

    /** The terms of the rate, for words. */
    void explain(Week week, Bruker bruker) {
        double motivation = 2 * bruker.motivation - 1;
        double slowness = Math.min(1, Curves.positive((week.number() - bruker.lastContact) / wantedWeeks - 1));
        boolean fullCapacity = !bruker.spec.innsatsgruppe().reducedWorkCapacity();
        week.because(Reason.MOTIVATION, motivation, motivationEffect);
        week.because(Reason.HEALTH, bruker.healthLogit, healthEffect);
        week.because(Reason.EXPERIENCE, 2 * bruker.readiness - 1, readinessEffect);
        week.because(Reason.SKILL, bruker.skill - usualSkill, skillEffect);
        week.because(Reason.FULL_CAPACITY, fullCapacity ? 1 : 0, fullCapacityEffect);
        week.because(Reason.SELF_EFFICACY, efficacy.search(bruker), 1);
        week.because(Reason.WAITING, rightMeasure.search(week, bruker), 1);
        week.because(Reason.BOTTLENECK, bottlenecks.finding(bruker), 1);
        week.because(Reason.TIME_LIMIT, limit(bruker), 1);
        week.because(Reason.WISH_SET_ASIDE, participation.search(bruker), 1);
        week.because(Reason.INITIATIVE, clientRole.initiative(bruker), 1);
        week.because(Reason.CV, scarring.search(bruker) + scarring.chance(bruker), 1);
        week.because(Reason.CONTACT, -slowness * Curves.positive(motivation), -slownessEffect);
    }

    /** The terms of the answer to a job found, for words. */
    void explainAnswer(Week week, Bruker bruker, Employer employer, boolean own) {
        week.because(Reason.SAME_INDUSTRY, match.applies(bruker, employer), 1);
        week.because(Reason.PAY, gain(bruker) - 0.5, acceptGain);
        week.because(Reason.HOURS, hours.againstWanted(week, bruker) - 1, acceptGain * gain(bruker));
        week.because(Reason.BAD_JOB, own ? 0 : road.takes(bruker), 1);
        week.because(Reason.WAY_TO_WORK, StrictMath.log(harderHit.reach(week, bruker, employer)), 1);
    }
}
