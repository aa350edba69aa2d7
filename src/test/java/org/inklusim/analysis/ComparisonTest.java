package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.inklusim.analysis.Runs.values;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.inklusim.observe.Better;
import org.inklusim.observe.RunValues;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double NAN = Double.NaN;
    private static final double[] BASE = {10, 12, 9.5, 11, 13};
    private static final double[] OTHER = {11, 12, 10, 13.5, 13};
    private static final List<String> COLUMN = List.of("job_starts/all");

    private static ComparisonRow row(Better better, double[] base, double[] other) {
        return Comparison.of(id -> better, "standard", "hybrid", Runs.of(COLUMN, base), Runs.of(COLUMN, other))
                .get(0);
    }

    /** NumPy 2 and SciPy 1.17 on the same five pairs; differences 1, 0, 0.5, 2.5, 0. */
    @Test
    void equalsSciPy() {
        ComparisonRow row = row(Better.HIGHER, BASE, OTHER);
        assertThat(row.base()).isEqualTo("standard");
        assertThat(row.scenario()).isEqualTo("hybrid");
        assertThat(row.baseMean()).isCloseTo(11.1, within(1e-12));
        assertThat(row.mean()).isCloseTo(11.9, within(1e-12));
        assertThat(row.difference()).isCloseTo(0.8, within(1e-12));
        assertThat(row.ci().low()).isCloseTo(-0.4873846339645387, within(1e-12));
        assertThat(row.ci().high()).isCloseTo(2.0873846339645388, within(1e-12));
        assertThat(row.spread().low()).isCloseTo(0, within(1e-12));
        assertThat(row.spread().high()).isCloseTo(2.2, within(1e-12));
        assertThat(row.varianceRatio()).isCloseTo(3.8139534883720922, within(1e-12));
        assertThat(row.n()).isEqualTo(5);
    }

    @Test
    void probabilityBetterCountsTiesHalfInTheWishedDirection() {
        assertThat(row(Better.HIGHER, BASE, OTHER).probabilityBetter()).isEqualTo(0.8);
        assertThat(row(Better.LOWER, BASE, OTHER).probabilityBetter()).isCloseTo(0.2, within(1e-15));
        assertThat(row(Better.NEITHER, BASE, OTHER).probabilityBetter()).isNaN();
    }

    @Test
    void whereNoReplicateCountsEachScenarioIsStillDescribed() {
        ComparisonRow row = row(Better.LOWER, values(NAN, NAN, NAN), values(0.3, NAN, 0.5));
        assertThat(row.n()).isZero();
        assertThat(row.mean()).isCloseTo(0.4, within(1e-15));
        assertThat(List.of(
                        row.baseMean(), row.difference(), row.ci().low(), row.probabilityBetter(), row.varianceRatio()))
                .containsOnly(NAN);
    }

    @Test
    void onlyReplicatesThatBothCanComputeCount() {
        ComparisonRow row = row(Better.HIGHER, values(NAN, 1, 2, 3, NAN), values(5, NAN, 4, 6, NAN));
        assertThat(row.n()).isEqualTo(2);
        assertThat(row.baseMean()).isEqualTo(2.5);
        assertThat(row.mean()).isEqualTo(5);
        assertThat(row.difference()).isEqualTo(2.5);
    }

    @Test
    void onePairHasNoIntervals() {
        ComparisonRow one = row(Better.HIGHER, values(1, NAN), values(3, 4));
        assertThat(one.n()).isEqualTo(1);
        assertThat(one.difference()).isEqualTo(2);
        assertThat(one.probabilityBetter()).isEqualTo(1);
        assertThat(List.of(one.ci(), one.spread()))
                .allSatisfy(interval -> assertThat(interval.low()).isNaN());
        assertThat(one.varianceRatio()).isNaN();
    }

    @Test
    void equalRunsDifferByNothingAndHaveNoVarianceRatio() {
        ComparisonRow row = row(Better.HIGHER, BASE, BASE);
        assertThat(row.difference()).isZero();
        assertThat(row.ci()).isEqualTo(new Interval(0, 0));
        assertThat(row.spread()).isEqualTo(new Interval(0, 0));
        assertThat(row.probabilityBetter()).isEqualTo(0.5);
        assertThat(row.varianceRatio()).isNaN();
    }

    @Test
    void closeCasesAndTheRestMeetTheSamePersonsInBase() {
        List<RunValues> base = Runs.of(
                List.of("job/all", "job/close_case", "job/close_case_of_hybrid", "job/rest_of_hybrid"),
                values(1, 1),
                values(90, 90),
                values(2, 4),
                values(7, 7));
        List<RunValues> other =
                Runs.of(List.of("job/all", "job/close_case", "job/rest"), values(2, 2), values(5, 6), values(8, 9));
        List<ComparisonRow> rows = Comparison.of(id -> Better.HIGHER, "standard", "hybrid", base, other);
        assertThat(rows).extracting(ComparisonRow::group).containsExactly("all", "close_case", "rest");
        assertThat(rows).extracting(ComparisonRow::baseMean).containsExactly(1.0, 3.0, 7.0);
        assertThat(rows).extracting(ComparisonRow::difference).containsExactly(1.0, 2.5, 1.5);
    }

    @Test
    void saysWhatIsMissing() {
        List<RunValues> base = Runs.of(COLUMN, BASE);
        List<RunValues> close = Runs.of(List.of("job_starts/close_case"), OTHER);
        assertThatThrownBy(() -> Comparison.of(id -> Better.HIGHER, "standard", "hybrid", base, close))
                .hasMessage("The runs of standard have no outcome job_starts for group close_case_of_hybrid");
        List<RunValues> fewer = base.subList(0, 3);
        assertThatThrownBy(() -> Comparison.of(id -> Better.HIGHER, "standard", "hybrid", base, fewer))
                .hasMessageContaining("given 5 and 3");
    }

    /**
     * Two scenarios that share √(0.9) of their noise: the variance ratio is 1 / (1 − 0.9) = 10; drawn apart it is 1. On
     * 1,000 replicates the ratio scatters by about 5 %, the bands are 4 times that.
     */
    @Test
    void pairingHelpsAsMuchAsTheScenariosShare() {
        long draw = KeyedRandom.decision("test.comparison");
        double[][] z = IntStream.range(0, 4)
                .mapToObj(which -> IntStream.range(0, 1_000)
                        .mapToDouble(r -> new KeyedRandom(3, r).normal(which, draw, 0))
                        .toArray())
                .toArray(double[][]::new);
        double shared = Math.sqrt(0.9);
        double own = Math.sqrt(0.1);
        double[] base = IntStream.range(0, 1_000)
                .mapToDouble(r -> shared * z[0][r] + own * z[1][r])
                .toArray();
        double[] paired = IntStream.range(0, 1_000)
                .mapToDouble(r -> shared * z[0][r] + own * z[2][r])
                .toArray();
        assertThat(row(Better.HIGHER, base, paired).varianceRatio()).isBetween(8.0, 12.0);
        assertThat(row(Better.HIGHER, base, z[3]).varianceRatio()).isBetween(0.8, 1.2);
    }

    @Test
    void threadsGetTheSameRows() throws Exception {
        double[] skewed = IntStream.range(0, 40)
                .mapToDouble(r -> StrictMath.exp(2 * new KeyedRandom(4, r).normal(0, 5, 0)))
                .toArray();
        Callable<ComparisonRow> task = () -> row(Better.HIGHER, new double[40], skewed);
        assertThat(MeanInterval.tooSkewed(Moments.of(skewed))).isTrue();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<ComparisonRow> answer : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(answer.get()).isEqualTo(task.call());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
