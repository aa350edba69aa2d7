package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {
    /** Each test here fails by chance for one seed in a thousand; the seeds are fixed. */
    private static final double ERROR_RATE = 0.001;

    @ParameterizedTest
    @CsvSource({"156, 1, 520", "156, 0.6, 520", "156, 1.5, 520", "26, 1, 52", "1, 1, 52", "52, 1, 52", "1.5, 1, 1040"})
    void theMeanIsMet(double mean, double shape, int longest) {
        assertThat(new Spell(mean, shape, longest).mean()).isCloseTo(mean, within(1e-9 * mean));
    }

    /**
     * Whom a visit at a random moment meets, in spells drawn one after another by brute force, has been there as long
     * as {@link Spell#elapsed} says.
     */
    @ParameterizedTest
    @CsvSource({"156, 1, 520", "100, 0.6, 520", "40, 1.5, 104"})
    void aVisitAtARandomMomentMeetsTheSameElapsedWeeks(double mean, double shape, int longest) {
        Spell spell = new Spell(mean, shape, longest);
        SplittableRandom random = new SplittableRandom(3);
        int met = 20_000;
        double[] visited = new double[met];
        double[] drawn = new double[met];
        for (int i = 0; i < met; i++) {
            visited[i] = visited(spell, longest, random) + random.nextDouble();
            drawn[i] = spell.elapsed(random.nextDouble(), longest) + random.nextDouble();
        }

        assertThat(KolmogorovSmirnovTest.withDefaults().test(visited, drawn).getPValue())
                .isGreaterThan(ERROR_RATE);
    }

    /** Elapsed weeks of a visit: a spell of length n is met n times as often, at any of its weeks alike. */
    private static int visited(Spell spell, int longest, SplittableRandom random) {
        while (true) {
            int length = length(spell, random.nextDouble(), longest);
            if (random.nextDouble() * longest < length) {
                return random.nextInt(length);
            }
        }
    }

    /** P(length > w) = S(w), read off the probabilities of elapsed weeks, which are S(w)/mean. */
    private static int length(Spell spell, double u, int longest) {
        int week = 1;
        while (week < longest && u < spell.survivors(week)) {
            week++;
        }
        return week;
    }

    @Test
    void theStockOnAapHasBeenThereAsLongAsTheoryOfStocksSays() {
        Profile profile = Worlds.profile("nav-aap");
        List<BrukerSpec> stock = Worlds.inhabitants(40_000, 1, profile, 1).stock();
        double longest = profile.benefits().get(Benefit.AAP).longestWeeks().value();
        double mean = profile.benefits().get(Benefit.AAP).spellWeeks().value();
        double stay = weeklyStay(mean, longest);
        SplittableRandom random = new SplittableRandom(1);
        // Below 30 some are too young to have been on benefit for long.
        double[] ranks = stock.stream()
                .filter(bruker -> bruker.age() >= 30)
                .mapToDouble(bruker -> {
                    double share = 1 - StrictMath.pow(stay, longest);
                    double below = (1 - StrictMath.pow(stay, bruker.weeksOnBenefit())) / share;
                    double upTo = (1 - StrictMath.pow(stay, bruker.weeksOnBenefit() + 1)) / share;
                    return below + random.nextDouble() * (upTo - below);
                })
                .toArray();

        assertThat(KolmogorovSmirnovTest.withDefaults().test(ranks, x -> x).getPValue())
                .isGreaterThan(ERROR_RATE);
    }

    /** Under shape 1 spells are geometric: the weekly chance to stay for which (1 − s^longest) / (1 − s) = mean. */
    private static double weeklyStay(double mean, double longest) {
        double low = 0;
        double high = 1 - 1e-12;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if ((1 - StrictMath.pow(middle, longest)) / (1 - middle) < mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Test
    void theMeanElapsedIsLengthBiased() {
        Spell spell = new Spell(156, 1, 520);
        double first = 0;
        double second = 0;
        for (int week = 0; week < 520; week++) {
            first += spell.survivors(week);
            second += (2 * week + 1) * spell.survivors(week);
        }
        // A spell of T weeks is met at week 0 to T − 1 alike: E[T (T − 1)] / (2 E[T]).
        double expected = (second - first) / (2 * first);
        double sum = 0;
        int n = 50_000;
        for (int i = 0; i < n; i++) {
            sum += spell.elapsed((i + 0.5) / n, 520);
        }

        assertThat(sum / n).isCloseTo(expected, within(0.05));
    }

    @Test
    void noSpellIsLongerThanTheLongestOrThanLifeAllows() {
        Spell spell = new Spell(26, 1, 52);

        assertThat(spell.elapsed(1 - 1e-16, 1_000)).isEqualTo(51);
        assertThat(spell.elapsed(1 - 1e-16, 10)).isEqualTo(10);
        assertThat(spell.elapsed(0.999, 0)).isZero();
        assertThat(spell.elapsed(1e-16, 1_000)).isZero();
    }
}
