package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.inklusim.analysis.Runs.values;

import java.util.List;
import java.util.stream.IntStream;
import org.inklusim.observe.Better;
import org.inklusim.observe.RunValues;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class ExtraJobsTest {
    private static final List<String> COLUMNS = List.of("total_cost_nok/all", "sustained_jobs/all");

    private static ComparisonRow row(double[] baseCost, double[] baseJobs, double[] cost, double[] jobs) {
        List<RunValues> base = Runs.of(COLUMNS, baseCost, baseJobs);
        List<ComparisonRow> rows =
                Comparison.of(id -> Better.HIGHER, "standard", "hybrid", base, Runs.of(COLUMNS, cost, jobs));
        assertThat(rows).hasSize(3);
        return rows.get(2);
    }

    /** 600 kroner more for 8 jobs more; each replicate by itself would say 50, 100 and 66.7. */
    @Test
    void isARatioOfSumsByHand() {
        ComparisonRow row =
                row(values(1_000, 1_000, 1_000), values(10, 10, 10), values(1_100, 1_300, 1_200), values(12, 13, 13));
        assertThat(row.outcome()).isEqualTo("cost_per_extra_sustained_job_nok");
        assertThat(row.group()).isEqualTo("all");
        assertThat(row.difference()).isEqualTo(75);
        assertThat(row.ci()).isEqualTo(Interval.NONE);
        assertThat(row.n()).isEqualTo(3);
        assertThat(new double[] {row.baseMean(), row.mean(), row.probabilityBetter(), row.varianceRatio()})
                .containsOnly(Double.NaN);
    }

    @Test
    void isEmptyWhereTheIntervalOfTheJobsHoldsZero() {
        ComparisonRow open = row(values(5, 5, 5), values(10, 10, 10), values(6, 7, 8), values(9, 10, 12));
        assertThat(open.difference()).isNaN();
        assertThat(open.ci()).isEqualTo(Interval.NONE);
        assertThat(open.n()).isZero();
        ComparisonRow same = row(values(5, 5, 5), values(10, 10, 10), values(5, 5, 5), values(10, 10, 10));
        assertThat(same.difference()).isNaN();
        ComparisonRow once = row(values(5), values(10), values(6), values(12));
        assertThat(once.difference()).isNaN();
    }

    @Test
    void fewerJobsForLessMoneyIsWhatEachLostJobSaves() {
        double[] jobs = IntStream.range(50, 62).asDoubleStream().toArray();
        double[] less = IntStream.range(0, 12)
                .mapToDouble(r -> 1_000 - 30 * (10 + r % 2))
                .toArray();
        double[] fewer =
                IntStream.range(0, 12).mapToDouble(r -> jobs[r] - 10 - r % 2).toArray();
        double[] cost = IntStream.range(0, 12).mapToDouble(r -> 1_000).toArray();
        ComparisonRow row = row(cost, jobs, less, fewer);
        assertThat(row.difference()).isEqualTo(30);
        assertThat(row.ci()).isEqualTo(new Interval(30, 30));
        assertThat(row.n()).isEqualTo(12);
    }

    @Test
    void isLeftOutWhereRunsTellNothingOfJobs() {
        List<RunValues> runs = Runs.of(List.of("total_cost_nok/all"), values(1, 2));
        assertThat(Comparison.of(id -> Better.HIGHER, "standard", "hybrid", runs, runs))
                .hasSize(1);
    }

    /** The delta method's interval of the same ratio, on 400 replicates: equal within a tenth of its width. */
    @Test
    void theIntervalIsThatOfTheDeltaMethodWhereReplicatesAreMany() {
        long draw = KeyedRandom.decision("test.extra_jobs");
        int n = 400;
        double[] jobs = IntStream.range(0, n)
                .mapToDouble(r -> 10 + 3 * new KeyedRandom(8, r).normal(1, draw, 0))
                .toArray();
        double[] cost = IntStream.range(0, n)
                .mapToDouble(r -> 5_000 + 200 * (jobs[r] - 10) + 900 * new KeyedRandom(8, r).normal(2, draw, 0))
                .toArray();
        double ratio = Bootstrap.ratio(cost, jobs);
        double[] residuals = IntStream.range(0, n)
                .mapToDouble(r -> cost[r] - ratio * jobs[r])
                .toArray();
        double error = Moments.of(residuals).standardError() / Moments.of(jobs).mean();
        Interval interval = Bootstrap.ratioInterval(cost, jobs);
        assertThat(interval.low()).isCloseTo(ratio - 1.96 * error, within(0.39 * error));
        assertThat(interval.high()).isCloseTo(ratio + 1.96 * error, within(0.39 * error));
    }

    @Test
    void hasNoIntervalWhereTheSignOfTheJobsIsUnsureOrReplicatesAreFew() {
        double[] ones = IntStream.range(0, 12).mapToDouble(r -> 1 + r).toArray();
        double[] unsure =
                IntStream.range(0, 12).mapToDouble(r -> r % 2 == 0 ? 3 : -2.5).toArray();
        assertThat(Bootstrap.ratioInterval(ones, unsure)).isEqualTo(Interval.NONE);
        assertThat(Bootstrap.ratioInterval(ones, ones)).isEqualTo(new Interval(1, 1));
        assertThat(Bootstrap.ratioInterval(values(1, 2), values(1, 2))).isEqualTo(Interval.NONE);
    }
}
