package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;

/**
 * D1, the catalogue of measures: who may have one by rule, how long it lasts, what it costs and what it holds [LIT;
 * SKO23 tab.2; NIC17 tab.2; AFI24 §1.2 §3.2.7 §5.1; literature L26 L34 L38–L40]. What a measure holds are plain steps in
 * clarification, competence, skill or job offers; whether they fit comes with B6–B8 and B18. Structural.
 */
public final class MeasureCatalogue implements Mechanism {
    private final double[] weeks = new double[Measure.count()];
    private final double[] aim = new double[Measure.count()];
    private final double[] costPerWeek = new double[Measure.count()];
    private final double clarifies;
    private final double shelteredReadiness;
    private final double followUpOffers;
    private final double[] skill = new double[Measure.count()];
    private final double trainingAge;
    private final double higherAge;
    private final Participation participation;

    public MeasureCatalogue(Settings settings, Participation participation) {
        this.participation = participation;
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            weeks[i] = settings.get("measure." + measure.id() + ".weeks");
            aim[i] = settings.get("measure." + measure.id() + ".aim");
            costPerWeek[i] = measure.needsEmployer()
                    ? 0
                    : Units.perWeek(settings.get("measure." + measure.id() + ".nok_per_month"));
        }
        clarifies = 1 / weeks[Measure.AVKLARING.ordinal()];
        shelteredReadiness = settings.get("measure.sheltered_practice.readiness_per_week");
        followUpOffers = settings.get("measure.oppfolging.offers_per_year") / Units.WEEKS_PER_YEAR;
        skill[Measure.AMO.ordinal()] = settings.get("measure.amo.skill_per_week");
        skill[Measure.VOCATIONAL_TRAINING.ordinal()] = settings.get("measure.vocational_training.skill_per_week");
        skill[Measure.HIGHER_EDUCATION.ordinal()] = settings.get("measure.higher_education.skill_per_week");
        trainingAge = settings.get("rule.training_age");
        higherAge = settings.get("rule.higher_education_age");
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
            double cost = costPerWeek[measure.ordinal()];
            if (cost > 0) {
                week.ledger().kroner().pay(Account.STATE, Account.PROVIDERS, Purpose.MEASURE, cost);
            }
            switch (measure) {
                case AVKLARING -> bruker.clarified = Math.min(1, bruker.clarified + clarifies);
                case SHELTERED_PRACTICE -> bruker.readiness = Curves.grow(bruker.readiness, shelteredReadiness * participation.builds(bruker));
                case OPPFOLGING ->
                    Hazards.push(
                            week.random(), bruker, Risk.HELPED_JOB, followUpOffers * bruker.health * bruker.readiness);
                case AMO, VOCATIONAL_TRAINING, HIGHER_EDUCATION ->
                    bruker.skill = Curves.grow(bruker.skill, skill[measure.ordinal()] * participation.builds(bruker));
                case ARBEIDSTRENING, LONNSTILSKUDD -> {}
            }
        }
    }

    /** Weeks for which a measure is granted. */
    int weeks(Measure measure) {
        return (int) weeks[measure.ordinal()];
    }

    /** Whether rules on age and innsatsgruppe let a person have a measure [SKO23 tab.2]. */
    boolean allowed(Bruker bruker, Measure measure) {
        return switch (measure) {
            case AMO, VOCATIONAL_TRAINING -> bruker.spec.age() >= trainingAge;
            case HIGHER_EDUCATION ->
                bruker.spec.age() >= higherAge && bruker.spec.innsatsgruppe().reducedWorkCapacity();
            case SHELTERED_PRACTICE -> bruker.spec.innsatsgruppe().reducedWorkCapacity();
            case AVKLARING -> bruker.clarified < 1;
            case ARBEIDSTRENING, OPPFOLGING, LONNSTILSKUDD -> true;
        };
    }

    /** Ability at which a measure aims, 0–1; the nearer a person is, the better it fits. */
    double aim(Measure measure) {
        return aim[measure.ordinal()];
    }
}
