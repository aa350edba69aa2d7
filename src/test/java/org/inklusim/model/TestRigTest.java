package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.agent.Bruker;
import org.junit.jupiter.api.Test;

/** The helpers of the other tests do what they say. */
class TestRigTest {
    @Test
    void aSmallRunGoesThroughAndTellsItsState() {
        TestRuns runs = TestRuns.of().weeks(3);
        TestRuns.Ended ended = runs.run();
        assertThat(ended.week()).isEqualTo(4);
        assertThat(ended.society().veiledere()).hasSize(4);
        assertThat(ended.text()).isEqualTo(runs.run().text()).contains("trust=", "balance=", "bruker 17");
    }

    @Test
    void textTellsEveryFieldOfEverybody() {
        TestSociety one = TestSociety.of();
        one.veileder();
        one.employer();
        Bruker bruker = one.bruker();
        String before = one.text();
        assertThat(one.faults()).isEmpty();
        bruker.placement.mentoring.bond = 0.25;
        String after = one.text();
        assertThat(StateText.difference(before, after)).contains("bond=0.25");
        assertThat(StateText.difference(before, before)).isEmpty();
    }

    @Test
    void phasesActOnPeopleMadeByHand() {
        TestSociety one = TestSociety.of();
        one.veileder();
        Bruker bruker = one.bruker(who -> who.healthLevel = 2);
        one.act(3, "health", "tasks", "hours");
        assertThat(one.week.number()).isEqualTo(4);
        assertThat(bruker.health).isBetween(0.0, 1.0).isNotEqualTo(0.5);
        assertThat(one.faults()).isEmpty();
    }
}
