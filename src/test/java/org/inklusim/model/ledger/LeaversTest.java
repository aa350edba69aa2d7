package org.inklusim.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.ledger.Leavers.Way;
import org.junit.jupiter.api.Test;

class LeaversTest {
    private final Leavers leavers = new Leavers();

    @Test
    void eachLivesOnItUntilTheLastWeek() {
        leavers.leave(Way.PENSION, 10);
        leavers.leave(Way.PENSION, 12);
        leavers.leave(Way.OTHERWISE, 11);
        assertThat(leavers.left(Way.PENSION)).isEqualTo(2);
        assertThat(leavers.living(Way.PENSION, 10)).isEqualTo(2);
        assertThat(leavers.living(Way.PENSION, 11)).isEqualTo(1);
        assertThat(leavers.living(Way.PENSION, 13)).isZero();
        assertThat(leavers.living(Way.OTHERWISE, 11)).isEqualTo(1);
        assertThat(leavers.living(Way.FROM_SICK_PAY, 1)).isZero();
    }

    @Test
    void whatIsStillToComeIsDiscountedWeekByWeek() {
        leavers.leave(Way.PENSION, 12);
        leavers.leave(Way.PENSION, 11);
        leavers.leave(Way.PENSION, 3);
        assertThat(leavers.annuities(Way.PENSION, 10, 1)).isEqualTo(3);
        assertThat(leavers.annuities(Way.PENSION, 10, 0.5)).isEqualTo((0.5 + 0.25) + 0.5, within(1e-12));
        assertThat(leavers.annuities(Way.OTHERWISE, 10, 0.5)).isZero();
    }

    @Test
    void aCopySharesNothing() {
        leavers.leave(Way.PENSION, 5);
        leavers.promise(7);
        Leavers copy = leavers.copy();
        copy.leave(Way.PENSION, 6);
        copy.promise(1);
        assertThat(leavers.left(Way.PENSION)).isEqualTo(1);
        assertThat(copy.left(Way.PENSION)).isEqualTo(2);
        assertThat(leavers.promised()).isEqualTo(7);
        assertThat(copy.promised()).isEqualTo(8);
    }
}
