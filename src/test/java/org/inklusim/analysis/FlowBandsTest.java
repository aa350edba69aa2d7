package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.model.agent.State;
import org.inklusim.observe.RunValues;
import org.junit.jupiter.api.Test;

class FlowBandsTest {
    private static RunValues run(double waitingToWork) {
        double[][] flows = new double[State.count()][State.count()];
        if (Double.isNaN(waitingToWork)) {
            Arrays.stream(flows).forEach(row -> Arrays.fill(row, Double.NaN));
        }
        flows[State.WAITING.ordinal()][State.WORK.ordinal()] = waitingToWork;
        return new RunValues(List.of(), new double[0], new double[0][], flows);
    }

    /** Replicates 0…20: type 7 puts the 5 % quantile on the second value, and so on. */
    @Test
    void oneRowForEachChangeThatCanHappen() {
        List<RunValues> runs = new ArrayList<>();
        for (int r = 0; r <= 20; r++) {
            runs.add(run(r));
        }
        runs.add(run(Double.NaN));
        List<FlowRow> rows = FlowBands.of("standard", runs);
        assertThat(rows)
                .hasSize(8 * 9)
                .contains(new FlowRow("standard", "waiting", "work", 10, 1, 10, 19, 21))
                .contains(new FlowRow("standard", "work", "waiting", 0, 0, 0, 0, 21))
                .noneMatch(row -> row.from().equals(row.to()) || row.from().equals("left"));
    }

    @Test
    void noRunsNoRows() {
        assertThat(FlowBands.of("standard", List.of())).isEmpty();
    }
}
