package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {
    /** NumPy 2: {@code np.quantile(x, [.05, .25, .5, .75, .95])}. */
    @Test
    void equalsNumPyAndLeavesTheValues() {
        double[] values = MomentsTest.SKEWED.clone();
        assertThat(Quantiles.of(values, 0.05, 0.25, 0.5, 0.75, 0.95))
                .containsExactly(new double[] {1.955, 2.175, 3.0, 3.95, 11.68}, within(1e-12));
        assertThat(values).containsExactly(MomentsTest.SKEWED);
    }

    @Test
    void noValuesHaveNoQuantiles() {
        assertThat(Quantiles.of(new double[0], 0.5)[0]).isNaN();
    }
}
