package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.inklusim.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final int PERSONS = 100_000;
    /** Five standard errors: fails by chance for less than one seed in a million. */
    private static final double FIVE_ERRORS = 5 / Math.sqrt(PERSONS);

    private final Health health = health(1.25);

    @Test
    void peopleArriveNearATrough() {
        assertThat(mean(health::atTrough)).isCloseTo(-1.25 * 0.6, within(0.6 * FIVE_ERRORS));
        assertThat(LongStream.range(0, 1_000)).allMatch(id -> health.atTrough(id) <= 0);
    }

    @Test
    void theTroughFadesIntoTheLongRun() {
        double left = StrictMath.pow(0.97, 20);
        double mean = left * -0.75;

        assertThat(health.afterTrough(3, 0)).isEqualTo(health.atTrough(3));
        assertThat(mean(id -> health.afterTrough(id, 20))).isCloseTo(mean, within(0.6 * FIVE_ERRORS));
        double depth = 0.75 * 0.75 * (4 / Math.PI - 1);
        assertThat(mean(id -> StrictMath.pow(health.afterTrough(id, 20) - mean, 2)))
                .isCloseTo(left * left * depth + (1 - left * left) * 0.36, within(0.36 * 1.5 * FIVE_ERRORS));
        assertThat(mean(id -> health.afterTrough(id, 500))).isCloseTo(0, within(0.6 * FIVE_ERRORS));
        assertThat(mean(id -> StrictMath.pow(health.afterTrough(id, 500), 2)))
                .isCloseTo(0.36, within(0.36 * 1.5 * FIVE_ERRORS));
    }

    @Test
    void withoutATroughPeopleArriveAtTheirLevel() {
        assertThat(mean(health(0)::atTrough)).isZero();
    }

    @Test
    void heavyNeedsLowerTheLevel() {
        assertThat(health.level(1, 1)).isLessThan(health.level(1, 0));
        assertThat(mean(id -> health.level(id, 0))).isCloseTo(1, within(0.6 * FIVE_ERRORS));
    }

    private static Health health(double trough) {
        return new Health(Worlds.parameters(Map.of("population.trough", trough)), new KeyedRandom(1, 1));
    }

    private static double mean(LongToDoubleFunction value) {
        return LongStream.range(0, PERSONS).mapToDouble(value).average().orElseThrow();
    }
}
