package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Leavers;
import org.inklusim.model.ledger.Leavers.Way;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Benefit;

/**
 * B2, what people live on after they left: disability pension until the age of old-age pension, a grant in ordinary
 * education, and for those who left otherwise partly wages, partly sosialstønad [incomes assumed; pension from
 * literature L54]. Only those who leave in week 1 or later are followed. At the end of the horizon the pensions still to
 * be paid are promised, discounted. What people earn after leaving moves nobody: it is money only. Structural.
 */
public final class AfterLeaving implements Mechanism {
    private final Incomes incomes;
    private final double pension;
    private final double transfer;
    private final double wage;
    private final double wageFromSickPay;
    private final double educationGrant;
    private final double pensionAge;
    private final double discount;
    private final int lastWeek;

    public AfterLeaving(Settings settings, BenefitRules benefits) {
        incomes = new Incomes(settings);
        pension = benefits.perWeek(Benefit.UFORETRYGD);
        transfer = settings.get("leaver.transfer_share") * benefits.perWeek(Benefit.SOSIALSTONAD);
        double full = settings.get("wage.nok_per_hour") * settings.get("work.hours_per_week");
        wage = settings.get("leaver.wage_share") * full;
        wageFromSickPay = settings.get("leaver.wage_share_from_sick_pay") * full;
        educationGrant = settings.get("education.grant_nok_per_year") / Units.WEEKS_PER_YEAR;
        pensionAge = settings.get("rule.pension_age");
        double year = 1 / (1 + settings.get("pension.discount_per_year"));
        discount = StrictMath.pow(year, 1.0 / Units.WEEKS_PER_YEAR);
        lastWeek = settings.scenario().horizon().weeks();
    }

    @Override
    public void act(Week week) {
        Kroner kroner = week.ledger().kroner();
        Leavers leavers = week.ledger().leavers();
        int now = week.number();
        double pensions = leavers.living(Way.PENSION, now) * pension;
        double sickPay = leavers.living(Way.FROM_SICK_PAY, now);
        double others = leavers.living(Way.OTHERWISE, now);
        incomes.benefit(kroner, Benefit.UFORETRYGD, Purpose.PENSION, pensions);
        incomes.benefit(kroner, Benefit.SOSIALSTONAD, Purpose.LEAVER_TRANSFER, others * transfer);
        incomes.wage(kroner, others * wage + sickPay * wageFromSickPay);
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.state() == State.EDUCATION) {
                kroner.pay(Account.STATE, Account.BRUKERE, Purpose.LEAVER_TRANSFER, educationGrant);
            } else if (bruker.state().absorbing() && now >= 1) {
                leavers.leave(way(bruker), pensionAgeReached(bruker, now));
            }
        }
        if (now == lastWeek) {
            leavers.promise(
                    pension * incomes.afterTax(Benefit.UFORETRYGD) * leavers.annuities(Way.PENSION, now, discount));
        }
    }

    private static Way way(Bruker bruker) {
        if (bruker.state() == State.DISABILITY) {
            return Way.PENSION;
        }
        return bruker.benefit == Benefit.SYKEPENGER ? Way.FROM_SICK_PAY : Way.OTHERWISE;
    }

    /** Last week before the age of old-age pension; this one for those who have reached it. */
    private int pensionAgeReached(Bruker bruker, int now) {
        double age = bruker.spec.age() + (now - bruker.spec.arrivalWeek()) / (double) Units.WEEKS_PER_YEAR;
        return now + (int) Math.max(0, (pensionAge - age) * Units.WEEKS_PER_YEAR);
    }
}
