package org.inklusim.model.mechanism;

import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Benefit;

/**
 * B2, what people live on, and the taxes that go with it: income tax to state and municipality, employer's tax to the state
 * [assumed; no source in the texts]. Sosialstønad and tiltakspenger are not taxed.
 */
final class Incomes {
    private final double wageTax;
    private final double benefitTax;
    private final double municipalShare;
    private final double employerTax;

    Incomes(Settings settings) {
        wageTax = settings.get("tax.wage_share");
        benefitTax = settings.get("tax.benefit_share");
        municipalShare = settings.get("tax.municipal_share");
        employerTax = settings.get("wage.employer_tax_share");
    }

    /** An employer pays a wage, tax included. */
    void wage(Kroner kroner, double gross) {
        kroner.pay(Account.EMPLOYERS, Account.BRUKERE, Purpose.WAGE, gross);
        kroner.pay(Account.EMPLOYERS, Account.STATE, Purpose.EMPLOYER_TAX, gross * employerTax);
        tax(kroner, gross * wageTax);
    }

    /** Whoever has to pays a benefit, tax included. */
    void benefit(Kroner kroner, Benefit benefit, Purpose purpose, double gross) {
        kroner.pay(payer(benefit), Account.BRUKERE, purpose, gross);
        if (taxed(benefit)) {
            tax(kroner, gross * benefitTax);
        }
    }

    private void tax(Kroner kroner, double amount) {
        double municipal = amount * municipalShare;
        kroner.pay(Account.BRUKERE, Account.MUNICIPALITY, Purpose.INCOME_TAX, municipal);
        kroner.pay(Account.BRUKERE, Account.STATE, Purpose.INCOME_TAX, amount - municipal);
    }

    /** What is left of a benefit after tax, as a share. */
    double afterTax(Benefit benefit) {
        return taxed(benefit) ? 1 - benefitTax : 1;
    }

    private static boolean taxed(Benefit benefit) {
        return benefit != Benefit.SOSIALSTONAD && benefit != Benefit.TILTAKSPENGER;
    }

    private static Account payer(Benefit benefit) {
        return benefit == Benefit.SOSIALSTONAD || benefit == Benefit.KVP ? Account.MUNICIPALITY : Account.STATE;
    }
}
