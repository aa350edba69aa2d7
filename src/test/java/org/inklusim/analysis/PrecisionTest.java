package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.inklusim.analysis.Precision.Look;
import org.inklusim.analysis.Precision.Verdict;
import org.inklusim.observe.RunValues;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    private static final long DRAW = KeyedRandom.decision("test.precision");

    private static List<RunValues> runs(int scenario, int replicates, double mean, double spread) {
        return Runs.of(
                List.of("sustained_job_26w/all"),
                IntStream.range(0, replicates)
                        .mapToDouble(r -> mean + spread * new KeyedRandom(6, r).normal(scenario, DRAW, 0))
                        .toArray());
    }

    @Test
    void asksForWholeBatchesUntilTheIntervalIsNarrowEnough() {
        Precision precision = new Precision(5);
        int replicates = 0;
        Look look;
        do {
            look = precision.look(List.of(runs(0, replicates, 20, 3), runs(1, replicates, 21, 3)));
            assertThat(look.replicates()).isEqualTo(replicates);
            replicates += look.more();
        } while (look.verdict() == Verdict.MORE);
        // Half-width 1.96 · 3√2/√n ≤ 1 at n ≈ 69.
        assertThat(look.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(replicates)
                .isBetween(40, 110)
                .satisfies(n -> assertThat(n % Precision.BATCH).isZero());
        assertThat(look.halfWidth()).isLessThanOrEqualTo(look.target());
    }

    @Test
    void theWidestOtherCounts() {
        Look look = new Precision(5).look(List.of(runs(0, 40, 20, 0.1), runs(1, 40, 20, 0.1), runs(2, 40, 20, 9)));
        assertThat(look.verdict()).isEqualTo(Verdict.MORE);
        assertThat(look.halfWidth()).isGreaterThan(2);
        assertThat(look.more()).isEqualTo(10);
    }

    @Test
    void aSingleScenarioIsKnownByItsMean() {
        Look look = new Precision(10).look(List.of(runs(0, 20, 20, 1)));
        assertThat(look.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(look.target()).isBetween(1.8, 2.2);
    }

    @Test
    void goesOnFromReplicatesThatAreNoWholeBatch() {
        assertThat(new Precision(1).look(List.of(runs(0, 7, 20, 9))).more()).isEqualTo(13);
        assertThat(new Precision(1).look(List.of(runs(0, 23, 20, 9))).more()).isEqualTo(7);
        assertThat(new Precision(1).look(List.of(runs(0, 995, 20, 9))).more()).isEqualTo(5);
    }

    @Test
    void stopsAtTheMostAndWhereNothingCanBeComputed() {
        Look most = new Precision(0.1).look(List.of(runs(0, 1_000, 20, 9)));
        assertThat(most.verdict()).isEqualTo(Verdict.LIMIT);
        assertThat(most.more()).isZero();
        Look none = new Precision(5).look(List.of(runs(0, 20, Double.NaN, 1), runs(1, 20, 20, 1)));
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(none.more()).isZero();
    }

    @Test
    void equalScenariosAreKnownExactly() {
        Look look = new Precision(1).look(List.of(runs(0, 20, 20, 9), runs(0, 20, 20, 9)));
        assertThat(look.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(look.halfWidth()).isZero();
    }

    @Test
    void refusesWhatIsNoPercentage() {
        assertThatThrownBy(() -> new Precision(0)).hasMessageContaining("above 0 and at most 100 percent, given 0");
        assertThatThrownBy(() -> new Precision(Double.NaN)).hasMessageContaining("given NaN");
    }
}
