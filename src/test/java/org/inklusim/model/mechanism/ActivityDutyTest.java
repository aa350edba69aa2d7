package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.population.Benefit;
import org.junit.jupiter.api.Test;

/** B2, what a missed duty does to the benefit. */
class ActivityDutyTest {
    private TestSociety office;
    private ActivityDuty duty;

    private void open(String... sets) {
        office = TestSociety.of(sets);
        duty = new ActivityDuty(office.settings);
    }

    /** Of many who miss once, each with a veileder of their own, how many feel it. */
    private int reactions(Benefit benefit, State state, String... sets) {
        open(sets);
        int felt = 0;
        for (int i = 0; i < 600; i++) {
            Bruker bruker = office.bruker(office.veileder(), who -> who.benefit = benefit);
            office.society.move(bruker, state, 1);
            felt += duty.missed(office.week, bruker) ? 1 : 0;
            assertThat(bruker.benefitStopped && bruker.benefitReduced).isFalse();
        }
        return felt;
    }

    @Test
    void itIsRareAndAapIsHardlyEverTouched() {
        String often = "parameters.duty.reaction_share=0.4";
        assertThat(reactions(Benefit.DAGPENGER, State.WAITING)).isBetween(1, 90);
        int others = reactions(Benefit.SOSIALSTONAD, State.WAITING, often);
        assertThat(reactions(Benefit.AAP, State.WAITING, often)).isPositive().isLessThan(others / 3);
        assertThat(reactions(Benefit.AAP, State.WAITING, often, "parameters.duty.aap_share=1"))
                .isGreaterThan(others / 2);
        assertThat(reactions(Benefit.DAGPENGER, State.WAITING, "parameters.duty.reaction_share=0"))
                .isZero();
    }

    @Test
    void thereIsNoDutyAtAWorkplaceOrOnAPension() {
        String often = "parameters.duty.reaction_share=0.5";
        assertThat(reactions(Benefit.DAGPENGER, State.PART_TIME, often)).isZero();
        assertThat(reactions(Benefit.DAGPENGER, State.PLACEMENT, often)).isZero();
        assertThat(reactions(Benefit.UFORETRYGD, State.WAITING, often)).isZero();
    }

    @Test
    void itIsAHabitOfTheVeileder() {
        open("parameters.duty.reaction_share=0.5");
        int strictest = 0;
        int mildest = Integer.MAX_VALUE;
        double stoppedByStrictest = 0;
        double stoppedByMildest = 0;
        for (int v = 0; v < 12; v++) {
            var veileder = office.veileder();
            int felt = 0;
            int stopped = 0;
            for (int i = 0; i < 60; i++) {
                Bruker bruker = office.bruker(veileder, who -> who.benefit = Benefit.DAGPENGER);
                felt += duty.missed(office.week, bruker) ? 1 : 0;
                stopped += bruker.benefitStopped ? 1 : 0;
            }
            if (felt > strictest) {
                strictest = felt;
                stoppedByStrictest = stopped / (double) felt;
            }
            if (felt < mildest) {
                mildest = felt;
                stoppedByMildest = stopped / Math.max(1.0, felt);
            }
        }
        assertThat(stoppedByStrictest)
                .as("the strict stop, the mild hold a day back")
                .isGreaterThan(0.5);
        assertThat(stoppedByMildest).isLessThan(0.5);
        assertThat(strictest).isGreaterThan(mildest + 30);
    }

    @Test
    void aDayIsHeldBackOnceAndTheAccountsBalance() {
        Bruker bruker = onDagpenger();
        double full = paid();
        bruker.benefitReduced = true;
        assertThat(paid()).isCloseTo(0.8 * full, within(0.01));
        assertThat(paid()).isCloseTo(full, within(0.01));
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void whatIsStoppedStaysSoUntilThePersonIsInTouch() {
        Bruker bruker = onDagpenger();
        double full = paid();
        bruker.benefitStopped = true;
        assertThat(paid()).isZero();
        assertThat(bruker.waits(Task.BRUKER_CALL)).as("who gets no money calls").isTrue();
        assertThat(paid()).isZero();
        office.act("hours");
        assertThat(bruker.waits(Task.BRUKER_CALL)).isFalse();
        assertThat(paid()).isCloseTo(full, within(0.01));
        assertThat(office.faults()).isEmpty();
    }

    private Bruker onDagpenger() {
        open();
        office.veileder();
        return office.bruker(who -> who.benefit = Benefit.DAGPENGER);
    }

    /** What is paid in benefits this week. */
    private double paid() {
        double before = office.ledger.kroner().paid(Purpose.BENEFIT);
        office.act("benefit");
        return office.ledger.kroner().paid(Purpose.BENEFIT) - before;
    }
}
