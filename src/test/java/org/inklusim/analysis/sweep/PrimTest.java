package org.inklusim.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrimTest {
    @Test
    void aBoxOfHitsIsFoundAmongChance() {
        var random = new SplittableRandom(1);
        double[][] features = new double[2_000][];
        boolean[] hits = new boolean[features.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = new double[] {random.nextDouble(), random.nextDouble(), random.nextInt(3)};
            boolean inside = features[i][0] < 0.5 && features[i][2] != 1;
            hits[i] = inside || random.nextDouble() < 0.02;
        }
        Prim.Box box = new Prim(features, new boolean[] {true, true, false}, hits).box();
        assertThat(box.density()).isGreaterThan(0.94);
        assertThat(box.coverage()).isGreaterThan(0.85);
        assertThat(box.high()[0]).isBetween(0.4, 0.56);
        assertThat(box.without().get(2).get(1)).isTrue();
        assertThat(box.high()[1] - box.low()[1]).isGreaterThan(0.85);
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        double[][] features = new double[50][];
        boolean[] hits = new boolean[50];
        for (int i = 0; i < 50; i++) {
            features[i] = new double[] {i};
        }
        Prim.Box box = new Prim(features, new boolean[] {true}, hits).box();
        assertThat(box.support()).isEqualTo(1);
        assertThat(box.density()).isZero();
    }
}
