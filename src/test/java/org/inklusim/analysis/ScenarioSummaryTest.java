package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.inklusim.analysis.Runs.values;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioSummaryTest {
    /** SciPy 1.17: t interval of 11.1 with 4 degrees of freedom; NumPy: quantiles 9.6 and 12.8. */
    @Test
    void sumsUpWhatCanBeComputedAndLeavesTwinsOut() {
        List<ScenarioRow> rows = ScenarioSummary.of(
                "standard",
                Runs.of(
                        List.of("job/all", "job/close_case_of_hybrid"),
                        values(10, 12, Double.NaN, 9.5, 11, 13),
                        values(1, 1, 1, 1, 1, 1)));
        assertThat(rows).hasSize(1);
        ScenarioRow row = rows.get(0);
        assertThat(row.n()).isEqualTo(5);
        assertThat(row.mean()).isCloseTo(11.1, within(1e-12));
        assertThat(row.ci().halfWidth()).isCloseTo(2.7764451051977934 * Math.sqrt(2.05 / 5), within(1e-12));
        assertThat(row.spread().low()).isCloseTo(9.6, within(1e-12));
        assertThat(row.spread().high()).isCloseTo(12.8, within(1e-12));
    }
}
