package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;

/**
 * B14, breaking off: a person gives up, at a workplace or in a measure elsewhere: more with unmet need of support and poor health, less
 * with interest, motivation and trust [AFI24 §5.3.7; HAL23 §6.3 §7.2]. Part of B14: structural; what raises or lowers it
 * is in B3, B6, B8, B9, B11, B19, C2, C9–C12 and C14.
 */
public final class BreakingOff implements Mechanism {
    private final double base;
    private final double elsewhere;
    private final double needEffect;
    private final double healthEffect;
    private final double interestEffect;
    private final double trustEffect;
    private final InterestMatch match;
    private final RightMeasure rightMeasure;
    private final SelfEfficacy efficacy;
    private final Stigma stigma;
    private final InclusionConditions conditions;
    private final WorkplaceClimate climate;

    public BreakingOff(
            Settings settings,
            InterestMatch match,
            RightMeasure rightMeasure,
            SelfEfficacy efficacy,
            Stigma stigma,
            InclusionConditions conditions,
            WorkplaceClimate climate) {
        this.rightMeasure = rightMeasure;
        this.efficacy = efficacy;
        this.stigma = stigma;
        this.conditions = conditions;
        this.climate = climate;
        this.match = match;
        elsewhere = Units.perWeek(settings.get("break_off.measure_per_month"));
        base = Units.perWeek(settings.get("break_off.per_month"));
        needEffect = settings.get("break_off.unmet_need_effect");
        healthEffect = settings.get("break_off.health_effect");
        interestEffect = settings.get("break_off.interest_effect");
        trustEffect = settings.get("break_off.trust_effect");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            Hazards.rate(bruker, Risk.BREAK_OFF, rate(week, bruker));
        }
    }

    private double rate(Week week, Bruker bruker) {
        if (bruker.state().onTrial()) {
            return base * StrictMath.exp(anywhere(week, bruker) + atWorkplace(bruker));
        }
        if (bruker.measure != null && rightMeasure.canBeBrokenOff()) {
            return elsewhere * StrictMath.exp(anywhere(week, bruker));
        }
        return 0;
    }

    private double anywhere(Week week, Bruker bruker) {
        return rightMeasure.breakingOff(bruker)
                + efficacy.breakingOff(week, bruker)
                + stigma.breakingOff(bruker)
                - healthEffect * bruker.healthLogit
                - interestEffect * (bruker.motivation - 0.5)
                - trustEffect * (2 * bruker.trust - 1);
    }

    private double atWorkplace(Bruker bruker) {
        Placement placement = bruker.placement;
        return needEffect * (1 - placement.adequacy)
                - interestEffect * (match.met(bruker) - 0.5)
                - conditions.stays(bruker.employer)
                + climate.breaksOff(bruker);
    }

    /** The terms of the rate, for words. */
    void explain(Week week, Bruker bruker) {
        Placement placement = bruker.placement;
        if (bruker.employer != null) {
            week.because(Reason.SUPPORT, placement.adequacy - 1, -needEffect);
            week.because(Reason.INTEREST, 2 * match.met(bruker) - 1, -interestEffect / 2);
            week.because(Reason.OCCUPATION, conditions.stays(bruker.employer), -1);
        }
        week.because(Reason.FIT, -rightMeasure.breakingOff(bruker), -1);
        week.because(Reason.SELF_EFFICACY, -efficacy.breakingOff(week, bruker), -1);
        week.because(Reason.STIGMA, stigma.breakingOff(bruker), 1);
        week.because(Reason.HEALTH, bruker.healthLogit, -healthEffect);
        week.because(Reason.MOTIVATION, 2 * bruker.motivation - 1, -interestEffect / 2);
        week.because(Reason.TRUST, 2 * bruker.trust - 1, -trustEffect);
        climate.explainBreakingOff(week, bruker);
    }
}
