package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Benefit;

/**
 * B2, benefit and innsatsgruppe: what a person lives on, for how long, and what rules follow [AFI24 §3.5 §4.1; SKO23].
 * Sick pay ends after a year and AAP follows; dagpenger end after two years, and sosialstønad follows (for all, assumed: the
 * texts do not say who has a right to it); AAP has a limit that presses on exits (B14); a wage replaces the benefit,
 * a part-time wage part of it. A benefit is kept in a measure; instead of sosialstønad there are tiltakspenger. What is held
 * back for a missed duty is said by {@link ActivityDuty}. Structural.
 */
public final class BenefitRules implements Mechanism {
    private final double sickPayWeeks;
    private final double aapWeeks;
    private final double dagpengerWeeks;
    private final double[] perWeek = new double[Benefit.values().length];
    private final double deadlinesBinding;
    private final double deadlinesOther;
    private final Incomes incomes;

    public BenefitRules(Settings settings) {
        incomes = new Incomes(settings);
        sickPayWeeks = settings.get("benefit.sick_pay_weeks");
        aapWeeks = settings.get("benefit.aap_weeks");
        dagpengerWeeks = settings.get("benefit.dagpenger_weeks");
        double g = settings.get("benefit.base_amount_nok");
        double high = settings.get("benefit.insurance_share_of_g") * g / Units.WEEKS_PER_YEAR;
        double low = settings.get("benefit.minimum_share_of_g") * g / Units.WEEKS_PER_YEAR;
        for (Benefit benefit : Benefit.values()) {
            perWeek[benefit.ordinal()] = insurance(benefit) ? high : low;
        }
        deadlinesBinding = settings.get("deadline.binding_per_year") / Units.WEEKS_PER_YEAR;
        deadlinesOther = settings.get("deadline.other_per_year") / Units.WEEKS_PER_YEAR;
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        Kroner kroner = week.ledger().kroner();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.state().job()) {
                bruker.weeksOutOfWork = 0;
            } else {
                bruker.weeksOutOfWork++;
            }
            if (bruker.state().inPortfolio()) {
                bruker.benefitWeeks++;
                if (bruker.benefit == Benefit.SYKEPENGER && bruker.benefitWeeks >= sickPayWeeks) {
                    next(bruker, Benefit.AAP);
                } else if (bruker.benefit == Benefit.DAGPENGER && bruker.benefitWeeks >= dagpengerWeeks) {
                    next(bruker, Benefit.SOSIALSTONAD);
                }
                double share = share(bruker);
                if (share > 0) {
                    Benefit paid = paid(bruker);
                    double due = share * perWeek[paid.ordinal()];
                    incomes.benefit(kroner, paid, Purpose.BENEFIT, due * ActivityDuty.paid(week, bruker));
                }
            }
        }
    }

    private static void next(Bruker bruker, Benefit benefit) {
        bruker.benefit = benefit;
        bruker.benefitWeeks = 0;
    }

    /** Casework with a deadline that a person gives rise to, per week (A1: sick pay and AAP bind). */
    double deadlines(Bruker bruker) {
        return binds(bruker) ? deadlinesBinding : deadlinesOther;
    }

    /** Whether the benefit binds the office's time: sick pay and AAP. */
    boolean binds(Bruker bruker) {
        return bruker.benefit == Benefit.AAP || bruker.benefit == Benefit.SYKEPENGER;
    }

    /** Share of the benefit's longest duration that has gone; 0 where there is no limit or another benefit follows. */
    double elapsed(Bruker bruker) {
        return switch (bruker.benefit) {
            case AAP, DAGPENGER -> bruker.benefitWeeks / limit(bruker);
            case SYKEPENGER, TILTAKSPENGER, SOSIALSTONAD, KVP, UFORETRYGD -> 0;
        };
    }

    /** Weeks until the benefit runs out; where no rule ends it, as many as can be. */
    double weeksLeft(Bruker bruker) {
        return Curves.positive(limit(bruker) - bruker.benefitWeeks);
    }

    private double limit(Bruker bruker) {
        return switch (bruker.benefit) {
            case AAP -> aapWeeks;
            case SYKEPENGER -> sickPayWeeks;
            case DAGPENGER -> dagpengerWeeks;
            case TILTAKSPENGER, SOSIALSTONAD, KVP, UFORETRYGD -> Double.POSITIVE_INFINITY;
        };
    }

    /** Kroner a week that the person has when not working. */
    double perWeek(Bruker bruker) {
        return perWeek(bruker.benefit);
    }

    /** Kroner a week of a benefit. */
    double perWeek(Benefit benefit) {
        return perWeek[benefit.ordinal()];
    }

    /** What is paid: who is in a measure without a benefit of the state that goes with it gets tiltakspenger [SKO23]. */
    private static Benefit paid(Bruker bruker) {
        return bruker.measure != null && bruker.benefit == Benefit.SOSIALSTONAD
                ? Benefit.TILTAKSPENGER
                : bruker.benefit;
    }

    private static double share(Bruker bruker) {
        return bruker.state() == State.SUBSIDISED ? 0 : 1 - (bruker.state().job() ? bruker.jobShare : 0);
    }

    private static boolean insurance(Benefit benefit) {
        return benefit == Benefit.AAP
                || benefit == Benefit.DAGPENGER
                || benefit == Benefit.SYKEPENGER
                || benefit == Benefit.UFORETRYGD;
    }
}
