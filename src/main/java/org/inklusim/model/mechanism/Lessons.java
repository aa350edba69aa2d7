package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;

/**
 * What a person makes of what begins, succeeds or comes to an end: faith in measures (B6), goals (B7), self-efficacy (B8)
 * and how visible one is (B9).
 */
public final class Lessons {
    private final MeasureCatalogue catalogue;
    private final WorkAbility ability;
    private final RightMeasure rightMeasure;
    private final SelfEfficacy efficacy;
    private final Stigma stigma;
    private final LearningPatterns patterns;

    public Lessons(
            MeasureCatalogue catalogue,
            WorkAbility ability,
            RightMeasure rightMeasure,
            SelfEfficacy efficacy,
            Stigma stigma,
            LearningPatterns patterns) {
        this.patterns = patterns;
        this.stigma = stigma;
        this.catalogue = catalogue;
        this.ability = ability;
        this.rightMeasure = rightMeasure;
        this.efficacy = efficacy;
    }

    /** A measure has begun. */
    void begun(Week week, Bruker bruker) {
        stigma.comes(week, bruker);
        efficacy.learns(bruker);
        patterns.begin(week, bruker);
    }

    /** A measure is left, for whatever reason. */
    void left(Bruker bruker) {
        stigma.leaves(bruker);
        patterns.leave(bruker);
    }

    /** A measure has run its time or was not renewed, or was broken off by the person or the employer. */
    void ended(Week week, Bruker bruker, boolean brokenOff) {
        rightMeasure.ended(bruker, false);
        if (brokenOff) {
            efficacy.failed(bruker, gap(bruker));
        } else if (week.number() >= bruker.measureEnd) {
            efficacy.succeeded(bruker, gap(bruker));
            qualify(week, bruker);
        }
    }

    /** Training that ends in a qualification gives one when carried through (D1); occupations ask for it (C2). */
    private static void qualify(Week week, Bruker bruker) {
        int steps = bruker.measure == Measure.HIGHER_EDUCATION ? 2 : 1;
        if (bruker.measure.education() && (!bruker.certificate || bruker.education < steps)) {
            bruker.certificate = true;
            bruker.education = Math.max(bruker.education, steps);
            week.tell(Event.QUALIFIED, bruker, bruker.veileder, bruker.measure);
        }
    }

    /** A measure at an employer has led to subsidised work or a job there. */
    void led(Bruker bruker) {
        rightMeasure.ended(bruker, true);
    }

    /** A job is won, at the employer where the person now is. */
    void hired(Bruker bruker) {
        efficacy.succeeded(bruker, gap(bruker));
    }

    /** A job is lost. */
    void lostJob(Bruker bruker) {
        efficacy.failed(bruker, gap(bruker));
    }

    /** How much more is asked for where the person is than the person can do, or less. */
    private double gap(Bruker bruker) {
        double demand = bruker.employer != null ? bruker.employer.spec.demands() : catalogue.aim(bruker.measure);
        return demand - ability.productivity(bruker);
    }
}
