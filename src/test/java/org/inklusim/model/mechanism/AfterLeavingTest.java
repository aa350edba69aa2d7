package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.inklusim.model.Someone;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Kroner;
import org.inklusim.model.ledger.Leavers.Way;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.Test;

/** B2: what people live on after they left. */
class AfterLeavingTest {
    private TestSociety office = open();

    private static TestSociety open(String... sets) {
        TestSociety office = TestSociety.of(TestRuns.of(sets).weeks(sets.length > 0 ? 4 : 26));
        office.veileder();
        return office;
    }

    private void leave(State to, Consumer<Someone> as) {
        Bruker bruker = office.bruker(as);
        bruker.veileder.release(bruker);
        office.society.move(bruker, to, office.week.number());
        office.act("leavers");
    }

    private double pension() {
        return office.settings.get("benefit.insurance_share_of_g")
                * office.settings.get("benefit.base_amount_nok")
                / 52;
    }

    @Test
    void aPensionIsPaidFromTheWeekAfterUntilOldAge() {
        leave(State.DISABILITY, who -> who.age = 67 - 3.5 / 52);
        Kroner kroner = office.ledger.kroner();
        assertThat(kroner.paid(Purpose.PENSION)).isZero();
        office.act("leavers");
        assertThat(kroner.paid(Account.STATE, Purpose.PENSION)).isCloseTo(pension(), within(0.01));
        office.act(10, "leavers");
        assertThat(kroner.paid(Account.STATE, Purpose.PENSION)).isCloseTo(3 * pension(), within(0.05));
        assertThat(kroner.paid(Purpose.INCOME_TAX))
                .isCloseTo(3 * pension() * office.settings.get("tax.benefit_share"), within(0.1));
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whoLeftOtherwiseLivesOnWagesAndSosialstonad() {
        leave(State.LEFT, who -> who.benefit = Benefit.AAP);
        office.act("leavers");
        Kroner kroner = office.ledger.kroner();
        double week = 37.5 * office.settings.get("wage.nok_per_hour");
        double low =
                office.settings.get("benefit.minimum_share_of_g") * office.settings.get("benefit.base_amount_nok") / 52;
        assertThat(kroner.paid(Account.EMPLOYERS, Purpose.WAGE))
                .isCloseTo(office.settings.get("leaver.wage_share") * week, within(0.01));
        assertThat(kroner.paid(Account.MUNICIPALITY, Purpose.LEAVER_TRANSFER))
                .isCloseTo(office.settings.get("leaver.transfer_share") * low, within(0.01));
        assertThat(kroner.cost()).isZero();
    }

    @Test
    void whoLeftFromSickPayWorksMoreAndGetsNoSosialstonad() {
        leave(State.LEFT, who -> who.benefit = Benefit.SYKEPENGER);
        office.act("leavers");
        Kroner kroner = office.ledger.kroner();
        assertThat(office.ledger.leavers().left(Way.FROM_SICK_PAY)).isEqualTo(1);
        assertThat(kroner.paid(Purpose.WAGE))
                .isCloseTo(0.8 * 37.5 * office.settings.get("wage.nok_per_hour"), within(0.01));
        assertThat(kroner.paid(Purpose.LEAVER_TRANSFER)).isZero();
    }

    @Test
    void educationGivesAGrantAndNothingElse() {
        Bruker bruker = office.bruker();
        bruker.veileder.release(bruker);
        office.society.move(bruker, State.EDUCATION, 1);
        office.act(2, "leavers");
        assertThat(office.ledger.kroner().paid(Account.STATE, Purpose.LEAVER_TRANSFER))
                .isCloseTo(2 * office.settings.get("education.grant_nok_per_year") / 52, within(0.02));
        assertThat(office.ledger.kroner().balance(Account.BRUKERE))
                .isEqualTo(-office.ledger.kroner().balance(Account.STATE));
    }

    @Test
    void nothingIsPaidWhereNobodyHasLeft() {
        office.bruker();
        String before = office.text();
        office.act(5, "leavers");
        assertThat(office.text()).isEqualTo(before);
    }

    @Test
    void whoLeftBeforeWeekOneIsNotFollowed() {
        TestRuns.Ended ended = TestRuns.of("horizon.burn_in=52").weeks(1).run();
        long before = ended.society().in(State.DISABILITY) + ended.society().in(State.LEFT);
        int followed = ended.ledger().leavers().left(Way.PENSION)
                + ended.ledger().leavers().left(Way.OTHERWISE)
                + ended.ledger().leavers().left(Way.FROM_SICK_PAY);
        assertThat(before).isGreaterThan(40);
        assertThat(followed).isLessThan(10);
    }

    /** Four weeks of pension left at the end of week 4, undiscounted, less a tax of a tenth. */
    @Test
    void whatIsToBePaidAfterTheHorizonIsPromisedAtItsEndByHand() {
        office = open("parameters.pension.discount_per_year=0", "parameters.tax.benefit_share=0.1");
        leave(State.DISABILITY, who -> who.age = 67 - 7.5 / 52);
        office.act(2, "leavers");
        assertThat(office.ledger.leavers().promised()).isZero();
        office.act("leavers");
        assertThat(office.week.number()).isEqualTo(5);
        assertThat(office.ledger.leavers().promised()).isCloseTo(4 * pension() * 0.9, within(0.01));
        assertThat(office.ledger.kroner().paid(Purpose.PENSION)).isCloseTo(3 * pension(), within(0.05));
    }

    @Test
    void discountingMakesThePromiseSmaller() {
        double plain = promised(0);
        assertThat(plain).isPositive();
        assertThat(promised(0.04)).isBetween(0.4 * plain, 0.95 * plain);
        assertThat(promised(0.06)).isLessThan(promised(0.04));
    }

    private static double promised(double rate) {
        return TestRuns.of("parameters.pension.discount_per_year=" + rate)
                .weeks(26)
                .run()
                .ledger()
                .leavers()
                .promised();
    }
}
