package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {
    static final double[] SKEWED = {2.1, 3.4, 1.9, 8.8, 2.5, 2.2, 4.1, 3.3, 2.7, 15.2, 2.0, 3.9};

    /** NumPy 2 and SciPy 1.17: {@code x.mean(), x.var(ddof=1), stats.skew(x, bias=False)}. */
    @Test
    void equalsSciPy() {
        Moments moments = Moments.of(SKEWED);
        assertThat(moments.n()).isEqualTo(12);
        assertThat(moments.mean()).isCloseTo(4.341666666666667, within(1e-14));
        assertThat(moments.variance()).isCloseTo(15.195378787878786, within(1e-13));
        assertThat(moments.skewness()).isCloseTo(2.408276246943138, within(1e-13));
    }

    @Test
    void roundingIsNoSpread() {
        double[] costs = new double[30];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = 0.1 + 0.2 * (i % 2 == 0 ? 1 : 1 + 0x1p-52);
        }
        assertThat(Moments.of(costs).variance()).isZero();
        assertThat(Moments.of(costs).skewness()).isZero();
    }

    @Test
    void tooFewValuesHaveNoMoments() {
        assertThat(Moments.of().mean()).isNaN();
        assertThat(Moments.of(3).mean()).isEqualTo(3);
        assertThat(Moments.of(3).variance()).isNaN();
        assertThat(Moments.of(3, 4).skewness()).isNaN();
    }
}
