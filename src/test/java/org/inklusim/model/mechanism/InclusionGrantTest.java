package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Purpose;
import org.junit.jupiter.api.Test;

/** D1, inkluderingstilskudd. */
class InclusionGrantTest {
    private TestSociety office;
    private Mechanisms wired;

    private Bruker begins(double need, String... sets) {
        office = TestSociety.of(TestRuns.of(sets));
        wired = new Mechanisms(office.settings);
        office.veileder();
        Bruker bruker = office.bruker();
        bruker.supportNeed = need;
        office.act("places");
        wired.workplaces.begin(office.week, bruker, office.employer(), Measure.ARBEIDSTRENING, 26);
        return bruker;
    }

    private double paid(Purpose purpose) {
        return office.ledger.kroner().paid(purpose);
    }

    @Test
    void extraCostsRiseWithTheNeedAndArePaidBack() {
        double full = TestRuns.of().settings().get("inclusion_grant.nok_full_need");
        for (double need : new double[] {0, 0.3, 1}) {
            Bruker bruker = begins(need);
            assertThat(paid(Purpose.ADAPTATION)).isCloseTo(need * full, within(0.01));
            assertThat(paid(Purpose.INCLUSION_GRANT)).isEqualTo(paid(Purpose.ADAPTATION));
            assertThat(office.ledger.kroner().balance(Account.EMPLOYERS)).isZero();
            assertThat(bruker.placement.outlay).isZero();
            assertThat(office.ledger.kroner().cost()).isCloseTo(need * full, within(0.01));
            assertThat(office.faults()).isEmpty();
        }
    }

    @Test
    void withoutMoneyTheyWeighOnTheEmployersAccountOnce() {
        Bruker bruker = begins(0.5, "measures.budget_share={arbeidstrening: 0}");
        double cost = 0.5 * office.settings.get("inclusion_grant.nok_full_need");
        assertThat(paid(Purpose.INCLUSION_GRANT)).isZero();
        assertThat(bruker.placement.outlay).isEqualTo(cost);
        assertThat(office.ledger.kroner().balance(Account.EMPLOYERS)).isCloseTo(-cost, within(0.01));
        wired.account.act(office.week);
        double unpaid = bruker.placement.expected;
        assertThat(bruker.placement.outlay).isZero();
        Bruker granted = begins(0.5);
        wired.account.act(office.week);
        double memory = office.settings.get("account.memory_share_per_week");
        assertThat(granted.placement.expected - unpaid).isCloseTo(memory * cost, within(0.01));
    }

    @Test
    void subsidisedWorkAtTheSamePlaceNeedsNoSecondAdaptation() {
        Bruker bruker = begins(0.5);
        double before = paid(Purpose.ADAPTATION);
        wired.workplaces.subsidise(office.week, bruker, 52);
        assertThat(paid(Purpose.ADAPTATION)).isEqualTo(before);
        assertThat(office.faults()).isEmpty();
    }
}
