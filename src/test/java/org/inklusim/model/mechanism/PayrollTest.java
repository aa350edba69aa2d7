package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Purpose;
import org.junit.jupiter.api.Test;

class PayrollTest {
    @Test
    void aFilledPostCostsAYearsPriceAYearWhoeverHoldsIt() {
        TestSociety test = TestSociety.of("parameters.staff.nok_per_year=900000");
        test.veileder();
        Veileder ill = test.veileder();
        ill.present = false;
        Veileder vacant = test.veileder();
        vacant.filledFrom = 999;
        test.act(52, "salaries");
        Kroner kroner = test.ledger.kroner();
        double price = 1_800_000 / test.settings.get("price.level.2026");
        assertThat(kroner.paid(Purpose.STAFF)).isCloseTo(price, within(1.0));
        assertThat(kroner.received(Account.STAFF, Purpose.STAFF)).isEqualTo(kroner.paid(Purpose.STAFF));
        double share = test.settings.get("staff.municipal_share");
        assertThat(kroner.paid(Account.MUNICIPALITY, Purpose.STAFF)).isCloseTo(share * price, within(1.0));
        assertThat(kroner.paid(Account.STATE, Purpose.STAFF)).isCloseTo((1 - share) * price, within(1.0));
        assertThat(test.ledger.kroner().cost()).isEqualTo(test.ledger.kroner().paid(Purpose.STAFF));
        assertThat(test.faults()).isEmpty();
    }

    @Test
    void nobodyIsPaidWhereThereIsNoPost() {
        TestSociety test = TestSociety.of();
        String before = test.text();
        test.act(10, "salaries");
        assertThat(test.text()).isEqualTo(before);
    }

    @Test
    void salariesAndHoursArePaidForTheSamePosts() {
        TestRuns runs = TestRuns.of("parameters.veileder.quits_per_year=0.3", "mechanisms.D4=off");
        TestRuns.Ended ended = runs.weeks(60).run();
        double perWeek = runs.settings().get("staff.nok_per_year") / 52;
        double postWeeks = ended.ledger().hours().postWeeks();
        assertThat(ended.ledger().kroner().paid(Purpose.STAFF))
                .isCloseTo(perWeek * postWeeks, within(0.01 * postWeeks));
    }

    @Test
    void largerPortfoliosCostLessStaff() {
        double few = TestRuns.of("portfolio.size=25")
                .weeks(4)
                .run()
                .ledger()
                .kroner()
                .paid(Purpose.STAFF);
        double many = TestRuns.of("portfolio.size=100")
                .weeks(4)
                .run()
                .ledger()
                .kroner()
                .paid(Purpose.STAFF);
        assertThat(few).isGreaterThan(3 * many);
    }
}
