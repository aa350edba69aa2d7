package org.inklusim.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void whatIsCountedOnACopyIsNotCountedOnTheOriginal() {
        Ledger ledger = new Ledger();
        ledger.quit();
        ledger.ask(true);
        ledger.ask(false);
        ledger.response().answer(2.5);
        ledger.market().open();
        Ledger copy = ledger.copy();
        copy.quit();
        copy.ask(true);
        copy.response().answer(1);
        copy.market().hire(true);
        assertThat(ledger.quits()).isEqualTo(1);
        assertThat(ledger.asked()).isEqualTo(2);
        assertThat(ledger.accepted()).isEqualTo(1);
        assertThat(ledger.response().calls()).isEqualTo(1);
        assertThat(ledger.response().days()).isEqualTo(2.5);
        assertThat(ledger.market().stillOpen()).isEqualTo(1);
        assertThat(copy.quits()).isEqualTo(2);
        assertThat(copy.asked()).isEqualTo(3);
        assertThat(copy.accepted()).isEqualTo(2);
        assertThat(copy.response().calls()).isEqualTo(2);
        assertThat(copy.response().days()).isEqualTo(3.5);
        assertThat(copy.market().stillOpen()).isZero();
    }
}
