package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.State;

/**
 * C3, work ability: what a person can do at a workplace, and what working there teaches: productivity against an ordinary worker is
 * health this week × general competence × skill × fit of tasks; competence and skill grow with hours × support ×
 * interest (modelling form of decision record 0006; C3, C10 and C16 say what hangs on it). How much of it transfers is
 * B7's, and what it does to self-efficacy B8's.
 */
public final class WorkAbility implements Mechanism {
    private final double fullHours;
    private final double hoursFloor;
    private final double healthWeight;
    private final double unskilled;
    private final double unready;
    private final double demandsEffect;
    private final double skillGain;
    private final double readinessGain;
    private final double aloneShare;
    private final InterestMatch match;
    private final Participation participation;
    private final SelfEfficacy efficacy;
    private final LearningPatterns patterns;
    private final Disturbances disturbances;
    private final EmployerSide side;
    private final QualifyingAtWork qualifying;
    private final MentorBond bond;

    public WorkAbility(
            Settings settings,
            InterestMatch match,
            Participation participation,
            SelfEfficacy efficacy,
            LearningPatterns patterns,
            Disturbances disturbances,
            EmployerSide side,
            QualifyingAtWork qualifying,
            MentorBond bond) {
        this.bond = bond;
        this.participation = participation;
        this.efficacy = efficacy;
        this.patterns = patterns;
        this.disturbances = disturbances;
        this.side = side;
        this.qualifying = qualifying;
        this.match = match;
        fullHours = settings.get("work.hours_per_week");
        hoursFloor = settings.get("work.hours_floor");
        healthWeight = settings.get("work.health_weight");
        unskilled = settings.get("work.unskilled_share");
        unready = settings.get("work.unready_share");
        demandsEffect = settings.get("work.demands_effect");
        skillGain = settings.get("work.skill_gain_per_week");
        readinessGain = settings.get("work.readiness_gain_per_week");
        aloneShare = settings.get("work.learning_alone_share");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            State state = bruker.state();
            if (state.atEmployer()) {
                Placement placement = bruker.placement;
                placement.hours = state.job() ? fullHours * bruker.jobShare : trialHours(bruker);
                double dose = placement.hours
                        / fullHours
                        * Curves.onTop(aloneShare, placement.adequacy)
                        * match.learning(placement)
                        * side.taking().teaches(bruker)
                        * participation.builds(bruker)
                        * bond.challenge(placement.mentoring);
                placement.skillHere = Curves.grow(placement.skillHere, skillGain * dose * patterns.boundHere(bruker));
                bruker.skill = Curves.grow(bruker.skill, skillGain * dose * patterns.occupational(bruker));
                bruker.readiness = Curves.grow(bruker.readiness, readinessGain * dose * patterns.general(bruker));
                double skill = Curves.grow(bruker.skill, placement.skillHere);
                double able = productivity(bruker, skill);
                placement.productivity = able * fit(skill, bruker.employer);
                efficacy.practise(bruker, bruker.employer.spec.demands(), able, placement.adequacy);
                qualifying.work(week, bruker);
            } else {
                bruker.placement.hours = 0;
                bruker.placement.productivity = 0;
            }
        }
    }

    /** Working-life competence is lost. */
    void unlearn(Bruker bruker, double share) {
        bruker.readiness *= 1 - share;
    }

    private double trialHours(Bruker bruker) {
        return fullHours * Curves.onTop(hoursFloor, bruker.health) * disturbances.attendance(bruker);
    }

    /** Productivity an employer may expect of this person there, 0–1. */
    double expected(Bruker bruker, Employer employer) {
        return productivity(bruker) * fit(bruker.skill, employer);
    }

    /** Productivity in work that fits, 0–1. */
    public double productivity(Bruker bruker) {
        return productivity(bruker, bruker.skill);
    }

    private double productivity(Bruker bruker, double skill) {
        return Curves.onTop(1 - healthWeight, bruker.health)
                * Curves.onTop(unskilled, skill)
                * Curves.onTop(unready, bruker.readiness);
    }

    private double fit(double skill, Employer employer) {
        return 1 - demandsEffect * employer.spec.demands() * (1 - skill);
    }
}
