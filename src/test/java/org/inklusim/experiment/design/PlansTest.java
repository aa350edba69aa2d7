package org.inklusim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlansTest {
    private static final KeyedRandom RANDOM = new KeyedRandom(1, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 1000, 65_537})
    void permutationsHoldEveryNumberOnce(int size) {
        Permutation permutation = new Permutation(RANDOM, 3, size);
        BitSet seen = new BitSet();
        for (int i = 0; i < size; i++) {
            seen.set(permutation.at(i));
        }
        assertThat(seen.cardinality()).isEqualTo(size);
        assertThat(seen.length()).isEqualTo(size);
    }

    @Test
    void aLatinHypercubeHasOnePointInEachPartOfEachAxis() {
        LatinHypercube cube = new LatinHypercube(100, 3, RANDOM);
        for (int axis = 0; axis < 3; axis++) {
            BitSet parts = new BitSet();
            for (int i = 0; i < 100; i++) {
                parts.set((int) (cube.at(i)[axis] * 100));
            }
            assertThat(parts.cardinality()).isEqualTo(100);
        }
    }

    /** A shift moves points about between the parts, and leaves as many in each. */
    @Test
    void aSobolSequenceFillsEveryPartOfEveryAxisAndEveryQuarterOfEveryPair() {
        SobolPoints points = new SobolPoints(256, 5, RANDOM);
        for (int axis = 0; axis < 5; axis++) {
            BitSet parts = new BitSet();
            for (int i = 0; i < 256; i++) {
                parts.set((int) (points.at(i)[axis] * 256));
            }
            assertThat(parts.cardinality()).isEqualTo(256);
        }
        int[] quarters = new int[4];
        for (int i = 0; i < 256; i++) {
            double[] point = points.at(i);
            quarters[(point[0] < 0.5 ? 0 : 1) + (point[4] < 0.5 ? 0 : 2)]++;
        }
        assertThat(quarters).containsOnly(64);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.6666666666666666", "2, 1", "6, 0.6"})
    void aMorrisWalkMovesEveryAxisOnceByTheSameStep(int levels, double step) {
        int axes = 7;
        MorrisWalks walks = new MorrisWalks(50, axes, levels, RANDOM);
        double[] sums = new double[axes];
        for (int walk = 0; walk < 50; walk++) {
            BitSet moved = new BitSet();
            for (int i = 0; i < axes; i++) {
                double[] before = walks.at(walk * (axes + 1) + i);
                double[] after = walks.at(walk * (axes + 1) + i + 1);
                int axis = -1;
                for (int a = 0; a < axes; a++) {
                    if (before[a] != after[a]) {
                        assertThat(axis).isEqualTo(-1);
                        axis = a;
                    }
                }
                assertThat(Math.abs(after[axis] - before[axis])).isCloseTo(step, within(1e-12));
                sums[axis] += Math.signum(after[axis] - before[axis]);
                assertThat(after[axis]).isBetween(0.0, 1.0);
                moved.set(axis);
            }
            assertThat(moved.cardinality()).isEqualTo(axes);
        }
        assertThat(Arrays.stream(sums).map(Math::abs).max().orElseThrow()).isLessThan(30);
    }

    @Test
    void saltelliTakesOneAxisAtATimeFromTheOtherHalf() {
        SaltelliPoints points = new SaltelliPoints(8, 3, RANDOM);
        assertThat(points.size()).isEqualTo(40);
        for (int n = 0; n < 8; n++) {
            double[] a = points.at(n * 5);
            double[] b = points.at(n * 5 + 1);
            for (int axis = 0; axis < 3; axis++) {
                double[] mixed = points.at(n * 5 + 2 + axis);
                for (int other = 0; other < 3; other++) {
                    assertThat(mixed[other]).isEqualTo(other == axis ? b[other] : a[other]);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size <= 100|true",
                "size < 100|false",
                "kind = hybrid|true",
                "kind != hybrid|false",
                "kind = hybrid and size * 2 = 200|true",
                "kind = standard or size > 3|true",
                "not (kind = standard) and (size + 1) / 101 >= 1|true",
                "(kind = standard or size > 3) and size - 50 < 51|true",
                "not kind = hybrid or not size = 100|false",
                "nav-2023 = profile|true",
                "share >= 0.25|true",
                "-1 < share|true"
            })
    void conditions(String text, boolean holds) {
        Map<String, String> values = Map.of("size", "100", "kind", "hybrid", "profile", "nav-2023", "share", "0.25");
        assertThat(Condition.parse(text, values::get).holds(values::get)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "size", "size <", "size < < 3", "(size < 3", "size < 3)", "size < many", "size ~ 3", "and"})
    void whatIsNoConditionIsRefused(String text) {
        assertThatThrownBy(() -> Condition.parse(text, Map.of("size", "100")::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("given ");
    }

    @Test
    void wholeNumbersHaveEqualPartsOfTheirRange() {
        Factor factor = new Factor(null, 1.0, 4.0, null, null, null);
        Axis axis = new Axis("portfolio.size", factor, 1, 4, true, null);
        int[] counts = new int[5];
        IntStream.range(0, 400).forEach(i -> counts[Integer.parseInt(axis.at((i + 0.5) / 400))]++);
        assertThat(counts).containsExactly(0, 100, 100, 100, 100);
        assertThat(axis.at(1)).isEqualTo("4");
    }

    @Test
    void aLogScaleHasItsMiddleAtTheGeometricMean() {
        Factor factor = new Factor(null, 1.0, 100.0, 3, Scale.LOG, null);
        Axis axis = new Axis("x", factor, 1, 100, false, null);
        assertThat(axis.at(0.5)).isEqualTo("10");
        assertThat(axis.levels()).containsExactly("1", "10", "100");
    }
}
