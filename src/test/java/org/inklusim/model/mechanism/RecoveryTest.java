package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.inklusim.model.Statistics;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Bruker;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static TestSociety office(int brukere, double start, String... sets) {
        TestSociety test = TestSociety.of(sets);
        test.veileder();
        for (int i = 0; i < brukere; i++) {
            test.bruker(who -> who.healthStart = start);
        }
        return test;
    }

    private static double[] deviations(TestSociety test) {
        return test.society.brukere().stream()
                .mapToDouble(bruker -> bruker.healthDeviation)
                .toArray();
    }

    @Test
    void offHealthStaysAsItWasOnArrival() {
        TestSociety test = office(20, -0.9, "mechanisms.B19=off");
        String before = test.text();
        test.act(200, "health");
        assertThat(test.text()).isEqualTo(before);
        assertThat(deviations(test)).containsOnly(-0.9);
        assertThat(test.society.brukere().get(0).healthLogit).isEqualTo(1 - 0.9);
    }

    @Test
    void offNobodyRecoversInAWholeRun() {
        TestRuns.Ended ended = TestRuns.of("mechanisms.B19=off").run();
        for (Bruker bruker : ended.society().brukere()) {
            assertThat(bruker.healthDeviation).isEqualTo(bruker.spec.healthStart());
        }
    }

    @Test
    void whoComesNearATroughGetsBetterUntreated() {
        TestSociety test = office(600, -1.2);
        double[] start = new double[600];
        test.act("health");
        for (int i = 0; i < start.length; i++) {
            start[i] = test.society.brukere().get(i).health;
        }
        test.act(51, "health");
        double persistence = test.settings.get("health.persistence_per_week");
        double expected = -1.2 * StrictMath.pow(persistence, 52);
        assertThat(Statistics.score(deviations(test), expected)).isBetween(-Statistics.RARE, Statistics.RARE);
        double[] gain = new double[start.length];
        int better = 0;
        for (int i = 0; i < start.length; i++) {
            gain[i] = test.society.brukere().get(i).health - start[i];
            better += gain[i] > 0 ? 1 : 0;
        }
        assertThat(Statistics.score(gain, 0)).isGreaterThan(Statistics.RARE);
        assertThat(better).isGreaterThan(400);
    }

    @Test
    void inTheLongRunHealthVariesByItsStandardDeviationAroundTheLevel() {
        TestSociety test = office(1_500, 0).act(150, "health");
        double sd = test.settings.get("health.fluctuation_sd");
        double[] deviations = deviations(test);
        assertThat(Statistics.score(deviations, 0)).isBetween(-Statistics.RARE, Statistics.RARE);
        double[] squares = new double[deviations.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = deviations[i] * deviations[i];
        }
        double reached = sd * sd * (1 - StrictMath.pow(test.settings.get("health.persistence_per_week"), 300));
        assertThat(Statistics.score(squares, reached)).isBetween(-Statistics.RARE, Statistics.RARE);
        assertThat(Statistics.kolmogorov(deviations, x -> normal(x / StrictMath.sqrt(reached))))
                .isLessThan(1);
    }

    /** Standard normal distribution, by Simpson's rule. */
    private static double normal(double x) {
        int steps = 400;
        double h = x / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * StrictMath.exp(-(i * h) * (i * h) / 2);
        }
        return 0.5 + sum * h / 3 / StrictMath.sqrt(2 * StrictMath.PI);
    }

    @Test
    void nobodysHealthHangsOnWhoElseThereIs() {
        TestSociety few = office(3, -1).act(60, "health");
        TestSociety many = office(50, -1).act(60, "health");
        for (int i = 0; i < 3; i++) {
            assertThat(many.society.brukere().get(i).health)
                    .isEqualTo(few.society.brukere().get(i).health);
        }
    }
}
