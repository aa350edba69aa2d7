package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.agent.State;
import org.junit.jupiter.api.Test;

class FlowsTest {
    @Test
    void countsChangesPerHundredYears() {
        var flows = new Flows();
        flows.record(State.WAITING, State.WAITING);
        flows.record(State.WAITING, State.WORK);
        flows.record(State.WAITING, State.WORK);
        flows.record(State.WORK, State.WAITING);
        double[][] rates = flows.rates(104);
        assertThat(rates[State.WAITING.ordinal()][State.WORK.ordinal()]).isEqualTo(100);
        assertThat(rates[State.WORK.ordinal()][State.WAITING.ordinal()]).isEqualTo(50);
        assertThat(rates[State.WAITING.ordinal()]).hasSize(State.count()).contains(0.0);
        assertThat(rates[State.WAITING.ordinal()][State.WAITING.ordinal()]).isZero();
    }

    @Test
    void nobodyInPortfolioGivesNoRate() {
        assertThat(new Flows().rates(0)[0]).containsOnly(Double.NaN);
    }
}
