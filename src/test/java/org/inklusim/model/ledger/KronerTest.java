package org.inklusim.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KronerTest {
    private final Kroner kroner = new Kroner();

    @Test
    void whatOnePaysAnotherReceivesToTheOre() {
        Random random = new Random(2);
        Account[] accounts = Account.values();
        Purpose[] purposes = Purpose.values();
        double sum = 0;
        double cost = 0;
        for (int i = 0; i < 20_000; i++) {
            double amount = random.nextDouble() * StrictMath.pow(10, random.nextInt(7));
            Purpose purpose = purposes[random.nextInt(purposes.length)];
            kroner.pay(
                    accounts[random.nextInt(accounts.length)],
                    accounts[random.nextInt(accounts.length)],
                    purpose,
                    amount);
            sum += amount;
            cost += purpose.cost() ? amount : 0;
        }
        assertThat(kroner.check()).isNull();
        double balances = 0;
        for (Account account : accounts) {
            balances += Math.round(kroner.balance(account) * 100);
        }
        assertThat(balances).isZero();
        double paid = 0;
        for (Purpose purpose : purposes) {
            paid += kroner.paid(purpose);
        }
        assertThat(paid).isCloseTo(sum, within(20_000 * 0.005));
        assertThat(kroner.cost()).isCloseTo(cost, within(20_000 * 0.005));
    }

    @Test
    void transfersAndWagesAreNoCost() {
        kroner.pay(Account.STATE, Account.BRUKERE, Purpose.BENEFIT, 100);
        kroner.pay(Account.EMPLOYERS, Account.BRUKERE, Purpose.WAGE, 200);
        assertThat(kroner.cost()).isZero();
        kroner.pay(Account.STATE, Account.STAFF, Purpose.STAFF, 7);
        kroner.pay(Account.STATE, Account.PROVIDERS, Purpose.MEASURE, 11);
        kroner.pay(Account.STATE, Account.EMPLOYERS, Purpose.WAGE_SUBSIDY, 13);
        kroner.pay(Account.STATE, Account.EMPLOYERS, Purpose.MENTOR_GRANT, 17.005);
        assertThat(kroner.cost()).isEqualTo(48.01);
        assertThat(kroner.balance(Account.BRUKERE)).isEqualTo(300);
        assertThat(kroner.balance(Account.EMPLOYERS)).isEqualTo(-169.99);
    }

    @Test
    void whoPaidAndReceivedWhatCanBeTold() {
        kroner.pay(Account.STATE, Account.STAFF, Purpose.STAFF, 3);
        kroner.pay(Account.MUNICIPALITY, Account.STAFF, Purpose.STAFF, 2);
        kroner.pay(Account.BRUKERE, Account.STATE, Purpose.INCOME_TAX, 1.25);
        assertThat(kroner.paid(Purpose.STAFF)).isEqualTo(5);
        assertThat(kroner.paid(Account.STATE, Purpose.STAFF)).isEqualTo(3);
        assertThat(kroner.paid(Account.MUNICIPALITY, Purpose.STAFF)).isEqualTo(2);
        assertThat(kroner.received(Account.STAFF, Purpose.STAFF)).isEqualTo(5);
        assertThat(kroner.received(Account.STATE, Purpose.INCOME_TAX)).isEqualTo(1.25);
        assertThat(kroner.received(Account.STATE, Purpose.STAFF)).isZero();
        assertThat(kroner.balance(Account.STATE)).isEqualTo(-1.75);
        assertThat(kroner.cost()).isEqualTo(5);
        Kroner copy = kroner.copy();
        copy.pay(Account.STATE, Account.STAFF, Purpose.STAFF, 1);
        assertThat(kroner.paid(Account.STATE, Purpose.STAFF)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN})
    void nothingButAnAmountIsPaid(double amount) {
        assertThatThrownBy(() -> kroner.pay(Account.STATE, Account.STAFF, Purpose.STAFF, amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + amount);
        assertThat(kroner.paid(Purpose.STAFF)).isZero();
        assertThat(kroner.check()).isNull();
    }
}
