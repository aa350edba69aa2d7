package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.BrukerSpec;
import org.inklusim.random.KeyedRandom;

/**
 * D3, training is hard to grant: a jungle of possibilities, conflicting rules of measure and benefit, doubt whether the
 * person can do it and whether it leads to work, the old thought of the quickest way to work; seldom done, so not learnt.
 * Mostly the bruker raises it; wish and ability are low under 25 and grow with age. Short courses come easiest, since
 * the veileder sees how they end; higher education least [SKO23; sizes not measured]. That the threshold has sunk since
 * 2017 while the use has not risen is no part of it: places and money hold the use where it is (D2).
 *
 * <p>The form: a threshold on the scale of fit, as high as the training is long against the longest there may be, the
 * higher the less of the case is known (doubt) and the less the veileder knows the rules of training ({@link
 * Competence}, A10, where doing it is learnt and fades); more where the training outlasts the benefit, though by rule
 * the two are judged apart; more the more the veileder thinks of place-then-train (A12; where hands are missing E4 adds
 * to it); less the more the bruker wishes for training. Ability bears on it through the fit (A6).
 *
 * <p>Off: training is granted as any other measure, and teaches no more than any other grant.
 */
public final class TrainingThreshold {
    private static final long WISH = KeyedRandom.decision("D3.wish");

    private final boolean on;
    private final double threshold;
    private final double benefitEffect;
    private final double quickest;
    private final double wishEffect;
    private final double wishPerDecade;
    private final double middleAge;
    private final double longest;
    private final BenefitRules benefits;
    private final MeasureCatalogue catalogue;
    private final Competence competence;
    private final Belief belief;

    public TrainingThreshold(
            Settings settings,
            BenefitRules benefits,
            MeasureCatalogue catalogue,
            Competence competence,
            Belief belief) {
        this.benefits = benefits;
        this.catalogue = catalogue;
        this.competence = competence;
        this.belief = belief;
        on = settings.on("D3");
        threshold = settings.get("training.threshold");
        benefitEffect = settings.get("training.beyond_benefit_effect");
        quickest = settings.get("training.quickest_way_effect");
        wishEffect = settings.get("training.wish_effect");
        wishPerDecade = settings.get("training.wish_per_decade") / Units.YEARS_PER_DECADE;
        middleAge = settings.get("rule.young_age");
        longest = Units.WEEKS_PER_YEAR * settings.get("rule.training_years");
    }

    /** A person's own wish for training, 0–1: people differ, and it grows with age. */
    public double wish(KeyedRandom random, BrukerSpec spec) {
        return Curves.logistic(wishPerDecade * (spec.age() - middleAge) + random.normal(spec.id(), WISH, 0));
    }

    /**
     * What is added to a measure on the scale of fit, for training mostly less than 0.
     *
     * @param alone share of doubt and rules that the veileder has to cope with alone, 1 without any help (D4)
     */
    double pull(Bruker bruker, Measure measure, double alone) {
        if (!on || !measure.training()) {
            return 0;
        }
        Veileder veileder = bruker.veileder;
        double hard = threshold * (doubt(bruker) + unfamiliar(veileder)) * catalogue.weeks(bruker, measure) / longest;
        return wishEffect * (2 * bruker.trainingWish - 1)
                - quickest * belief.beyondUsual(veileder)
                - alone * (hard + benefitEffect * beyond(bruker, measure));
    }

    private static double doubt(Bruker bruker) {
        return 1 - bruker.known;
    }

    private double unfamiliar(Veileder veileder) {
        return 1 - competence.factor(veileder, Skill.TRAINING_RULES) / 2;
    }

    /** Share of a measure that lies beyond the remaining benefit. */
    private double beyond(Bruker bruker, Measure measure) {
        return Curves.positive(1 - benefits.weeksLeft(bruker) / catalogue.weeks(bruker, measure));
    }

    /** Says what spoke for and against training. */
    void explain(Week week, Bruker bruker, Measure measure) {
        if (on && measure.training()) {
            double steep = threshold * catalogue.weeks(bruker, measure) / longest;
            week.because(Reason.WISH, 2 * bruker.trainingWish - 1, wishEffect);
            week.because(Reason.CASE_KNOWN, 1 - 2 * doubt(bruker), steep / 2);
            week.because(Reason.RULES_KNOWN, 1 - 2 * unfamiliar(bruker.veileder), steep / 2);
            week.because(Reason.BENEFIT_LEFT, -beyond(bruker, measure), benefitEffect);
            week.because(Reason.PLACE_FIRST, belief.beyondUsual(bruker.veileder), -quickest);
        }
    }

    /** Training has been granted: doing it teaches, where another grant teaches little. */
    void granted(Bruker bruker, Measure measure) {
        if (on && measure.training()) {
            competence.learn(bruker.veileder, Skill.TRAINING_RULES, true);
        }
    }
}
