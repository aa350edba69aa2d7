package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.RunValues;
import org.junit.jupiter.api.Test;

class WeeklyBandsTest {
    private static RunValues run(double first, double second) {
        double[][] weekly = new double[Indicator.values().length][2];
        Arrays.fill(weekly[0], 0, 1, first);
        Arrays.fill(weekly[0], 1, 2, second);
        return new RunValues(List.of(), new double[0], weekly, new double[0][]);
    }

    /** Replicates 0…20: type 7 puts the 5 % quantile on the second value, and so on. */
    @Test
    void bandsByWeekAndIndicator() {
        List<RunValues> runs = new ArrayList<>();
        for (int r = 0; r <= 20; r++) {
            runs.add(run(r, Double.NaN));
        }
        runs.add(run(Double.NaN, Double.NaN));
        List<WeeklyRow> rows = WeeklyBands.of("standard", runs);
        String id = Indicator.values()[0].id();
        assertThat(rows).hasSize(2 * Indicator.values().length);
        assertThat(rows.get(0)).isEqualTo(new WeeklyRow("standard", 1, id, 10, 1, 5, 10, 15, 19, 21));
        WeeklyRow none = rows.get(Indicator.values().length);
        assertThat(none.week()).isEqualTo(2);
        assertThat(none.n()).isZero();
        assertThat(new double[] {none.mean(), none.q05(), none.q95()}).containsOnly(Double.NaN);
    }

    @Test
    void noRunsNoRows() {
        assertThat(WeeklyBands.of("standard", List.of())).isEmpty();
    }
}
