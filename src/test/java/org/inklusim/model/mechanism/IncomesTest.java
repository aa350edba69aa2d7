package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestSociety;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncomesTest {
    private static final String[] TAXES = {
        "parameters.tax.wage_share=0.25",
        "parameters.tax.benefit_share=0.2",
        "parameters.tax.municipal_share=0.4",
        "parameters.wage.employer_tax_share=0.1"
    };

    private final Kroner kroner = new Kroner();

    @Test
    void aWageOfAThousandByHand() {
        new Incomes(TestSociety.of(TAXES).settings).wage(kroner, 1_000);
        assertThat(kroner.balance(Account.EMPLOYERS)).isEqualTo(-1_100);
        assertThat(kroner.balance(Account.BRUKERE)).isEqualTo(750);
        assertThat(kroner.balance(Account.MUNICIPALITY)).isEqualTo(100);
        assertThat(kroner.balance(Account.STATE)).isEqualTo(100 + 150);
        assertThat(kroner.paid(Account.EMPLOYERS, Purpose.EMPLOYER_TAX)).isEqualTo(100);
        assertThat(kroner.paid(Account.BRUKERE, Purpose.INCOME_TAX)).isEqualTo(250);
        assertThat(kroner.check()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void aBenefitOfAThousandByHand(Benefit benefit) {
        Incomes incomes = new Incomes(TestSociety.of(TAXES).settings);
        incomes.benefit(kroner, benefit, Purpose.BENEFIT, 1_000);
        boolean taxed = benefit != Benefit.SOSIALSTONAD && benefit != Benefit.TILTAKSPENGER;
        boolean municipal = benefit == Benefit.SOSIALSTONAD || benefit == Benefit.KVP;
        assertThat(kroner.balance(Account.BRUKERE)).isEqualTo(taxed ? 800 : 1_000);
        assertThat(kroner.balance(Account.STATE)).isEqualTo((municipal ? 0 : -1_000) + (taxed ? 120 : 0));
        assertThat(kroner.balance(Account.MUNICIPALITY)).isEqualTo((municipal ? -1_000 : 0) + (taxed ? 80 : 0));
        assertThat(incomes.afterTax(benefit)).isEqualTo(taxed ? 0.8 : 1, within(1e-12));
        assertThat(kroner.check()).isNull();
    }

    @Test
    void withoutTaxesNothingIsPaidInTax() {
        new Incomes(TestSociety.of(
                                "parameters.tax.wage_share=0.17",
                                "parameters.wage.employer_tax_share=0",
                                "parameters.tax.municipal_share=0.2")
                        .settings)
                .wage(kroner, 100);
        assertThat(kroner.paid(Purpose.EMPLOYER_TAX)).isZero();
        assertThat(kroner.paid(Purpose.INCOME_TAX)).isEqualTo(17);
    }
}
