package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;

/**
 * D1, what a week in a measure holds and costs: plain steps in clarification, competence, skill or job offers [LIT; SKO23
 * tab.2; NIC17 tab.2; literature L39 L40]. Whether it is on what stops the person is in B18. Structural.
 */
public final class MeasureContent implements Mechanism {
    private final double[] costPerWeek = new double[Measure.count()];
    private final double clarifies;
    private final double shelteredReadiness;
    private final double followUpOffers;
    private final double[] skill = new double[Measure.count()];
    private final MeasureBudgets budgets;
    private final Participation participation;
    private final Disturbances disturbances;
    private final Bottlenecks bottlenecks;
    private final RightMeasure rightMeasure;
    private final SelfEfficacy efficacy;
    private final LearningPatterns patterns;
    private final MeasureCatalogue catalogue;
    private final WorkAbility ability;
    private final InclusionConditions conditions;

    public MeasureContent(
            Settings settings,
            MeasureCatalogue catalogue,
            MeasureBudgets budgets,
            Participation participation,
            Disturbances disturbances,
            Bottlenecks bottlenecks,
            RightMeasure rightMeasure,
            SelfEfficacy efficacy,
            LearningPatterns patterns,
            WorkAbility ability,
            InclusionConditions conditions) {
        this.conditions = conditions;
        this.budgets = budgets;
        this.efficacy = efficacy;
        this.patterns = patterns;
        this.catalogue = catalogue;
        this.ability = ability;
        this.rightMeasure = rightMeasure;
        this.participation = participation;
        this.disturbances = disturbances;
        this.bottlenecks = bottlenecks;
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            costPerWeek[i] = measure.needsEmployer() ? 0 : budgets.price(measure);
        }
        clarifies = catalogue.clarifiedPerWeek();
        shelteredReadiness = settings.get("measure.sheltered_practice.readiness_per_week");
        followUpOffers = settings.get("measure.oppfolging.offers_per_year") / Units.WEEKS_PER_YEAR;
        skill[Measure.AMO.ordinal()] = settings.get("measure.amo.skill_per_week");
        skill[Measure.VOCATIONAL_TRAINING.ordinal()] = settings.get("measure.vocational_training.skill_per_week");
        skill[Measure.HIGHER_EDUCATION.ordinal()] = settings.get("measure.higher_education.skill_per_week");
    }

    /** What a week in a measure gives and costs. */
    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            Measure measure = bruker.measure;
            if (measure == null) {
                continue;
            }
            bruker.trainingWeeks += measure.training() && !bruker.ownActivity ? 1 : 0;
            double cost = costPerWeek[measure.ordinal()];
            if (cost > 0 && !bruker.ownActivity) {
                budgets.pay(week, bruker, Account.PROVIDERS, Purpose.MEASURE, cost);
            }
            if (rightMeasure.comes(week, bruker)) {
                bottlenecks.inMeasure(bruker);
                if (bruker.employer == null) {
                    efficacy.practise(bruker, catalogue.aim(measure), ability.productivity(bruker), 0.5);
                }
                give(week, bruker, measure);
            }
        }
    }

    /** A measure has been under way for some weeks before the run. */
    void gave(Week then, Bruker bruker, Measure measure, int weeks) {
        bruker.trainingWeeks += measure.training() ? weeks : 0;
        for (int i = 0; i < weeks; i++) {
            bottlenecks.ease(bruker, measure);
            if (!measure.needsEmployer()) {
                efficacy.practise(bruker, catalogue.aim(measure), ability.productivity(bruker), 0.5);
            }
            if (measure != Measure.OPPFOLGING) {
                give(then, bruker, measure);
            }
        }
    }

    private void give(Week week, Bruker bruker, Measure measure) {
        double learns = participation.builds(bruker) * disturbances.attendance(bruker);
        switch (measure) {
            case AVKLARING -> bruker.clarified = Math.min(1, bruker.clarified + clarifies);
            case SHELTERED_PRACTICE ->
                bruker.readiness =
                        Curves.grow(bruker.readiness, shelteredReadiness * learns * patterns.general(bruker));
            case OPPFOLGING ->
                Hazards.push(
                        week.random(),
                        bruker,
                        Risk.HELPED_JOB,
                        followUpOffers
                                * bruker.health
                                * bruker.readiness
                                * conditions.openings()
                                * StrictMath.exp(bottlenecks.finding(bruker)));
            case AMO, VOCATIONAL_TRAINING, HIGHER_EDUCATION ->
                bruker.skill =
                        Curves.grow(bruker.skill, skill[measure.ordinal()] * learns * patterns.occupational(bruker));
            case ARBEIDSTRENING, LONNSTILSKUDD -> {}
        }
    }
}
