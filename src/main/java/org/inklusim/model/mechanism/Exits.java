package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.population.Benefit;

/**
 * B14, exits: disability pension, ordinary education, leaving the system [AFI24 §4.4 §5.4.4 §6.2; NIC17; LIT]. Time
 * limits push; clarified work ability lets a disability pension be settled. The end of jobs, and full time after part
 * time, are in {@link JobCourse}. Structural.
 */
public final class Exits implements Mechanism {
    private final double disability;
    private final double disabilityHealth;
    private final double disabilityUnclarified;
    private final double leavingAap;
    private final double leavingSickPay;
    private final double leavingOther;
    private final double limitPush;
    private final double education;
    private final double educationAge;
    private final BenefitRules benefits;

    public Exits(Settings settings, BenefitRules benefits) {
        this.benefits = benefits;
        disability = settings.get("exit.disability_per_year") / Units.WEEKS_PER_YEAR;
        disabilityHealth = settings.get("exit.disability_health_effect");
        disabilityUnclarified = settings.get("exit.disability_unclarified_share");
        leavingAap = settings.get("exit.leaving_aap_per_year") / Units.WEEKS_PER_YEAR;
        leavingSickPay = settings.get("exit.leaving_sick_pay_per_year") / Units.WEEKS_PER_YEAR;
        leavingOther = settings.get("exit.leaving_other_per_year") / Units.WEEKS_PER_YEAR;
        limitPush = settings.get("exit.limit_push");
        education = settings.get("exit.education_per_year_young") / Units.WEEKS_PER_YEAR;
        educationAge = settings.get("exit.education_age");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            boolean here = bruker.state().inPortfolio();
            double push = here ? StrictMath.exp(limitPush * Curves.positive(benefits.elapsed(bruker) - 1)) : 0;
            Hazards.rate(bruker, Risk.DISABILITY, here && canBePensioned(bruker) ? disability(bruker) * push : 0);
            Hazards.rate(bruker, Risk.LEAVING, here && !bruker.state().job() ? leaving(bruker) * push : 0);
            Hazards.rate(bruker, Risk.EDUCATION, bruker.state() == State.WAITING ? education(bruker) : 0);
        }
    }

    private static boolean canBePensioned(Bruker bruker) {
        return bruker.benefit == Benefit.AAP && bruker.state() != State.PART_TIME;
    }

    private double leaving(Bruker bruker) {
        return switch (bruker.benefit) {
            case AAP -> leavingAap;
            case SYKEPENGER -> leavingSickPay;
            case DAGPENGER, TILTAKSPENGER, SOSIALSTONAD, KVP, UFORETRYGD -> leavingOther;
        };
    }

    private double disability(Bruker bruker) {
        return disability
                * StrictMath.exp(-disabilityHealth * bruker.healthLogit)
                * Curves.onTop(disabilityUnclarified, bruker.clarified);
    }

    private double education(Bruker bruker) {
        return bruker.spec.age() < educationAge ? education * 2 * bruker.spec.interest() : 0;
    }

    /** What pushed a person out, for words. */
    void explain(Week week, Bruker bruker, Risk risk) {
        if (risk == Risk.EDUCATION) {
            week.because(Reason.WISH, 2 * bruker.spec.interest() - 1, 1);
            return;
        }
        week.because(Reason.TIME_LIMIT, Curves.positive(benefits.elapsed(bruker) - 1), limitPush);
        if (risk == Risk.DISABILITY) {
            week.because(Reason.HEALTH, bruker.healthLogit, -disabilityHealth);
            week.because(Reason.CLARIFIED, 2 * bruker.clarified - 1, (1 - disabilityUnclarified) / 2);
        }
    }
}
