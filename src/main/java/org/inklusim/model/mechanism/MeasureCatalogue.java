package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;

/**
 * D1, the catalogue of measures: who may have one by rule, how long it lasts and at whom it aims [LIT; SKO23 tab.2;
 * NIC17 tab.2; AFI24 §1.2 §3.2.7 §5.1; literature L26 L34 L38]. What a week in one holds is in {@link MeasureContent}.
 * Structural.
 */
public final class MeasureCatalogue {
    private final double[] weeks = new double[Measure.count()];
    private final double[] aim = new double[Measure.count()];
    private final double trainingAge;
    private final double higherAge;

    public MeasureCatalogue(Settings settings) {
        for (int i = 0; i < Measure.count(); i++) {
            Measure measure = Measure.of(i);
            weeks[i] = settings.get("measure." + measure.id() + ".weeks");
            aim[i] = settings.get("measure." + measure.id() + ".aim");
        }
        trainingAge = settings.get("rule.training_age");
        higherAge = settings.get("rule.higher_education_age");
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
