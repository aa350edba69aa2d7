package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRandomTest {
    private static final KeyedRandom RANDOM = new KeyedRandom(1, 1);
    private static final long JOB = KeyedRandom.decision("job.offer");

    @Test
    void theKeyIsSeedAndReplicateAndTheCounterTheRest() {
        assertThat(new KeyedRandom(11, 12).bits(21, 22, 23, 24, 25, 2))
                .isEqualTo(Philox.word(11, 12, 21, 22, 23, 25L << 32 | 24, 2));
    }

    @Test
    void aWeekOfBurnInDoesNotSpillIntoTheBlockNumber() {
        assertThat(new KeyedRandom(11, 12).bits(21, 22, 23, -3, 25, 1))
                .isEqualTo(Philox.word(11, 12, 21, 22, 23, 0x19_FFFF_FFFDL, 1));
    }

    @Test
    void everyArgumentMattersAndNoneStandsForAnother() {
        Set<Long> draws = new HashSet<>();
        int[] values = {-1, 0, 1, 2};
        for (int agent : values) {
            for (int other : values) {
                for (int decision : values) {
                    for (int when : values) {
                        for (int k : values) {
                            for (int replicate : values) {
                                draws.add(new KeyedRandom(1, replicate).bits(agent, other, decision, when, k, 0));
                                draws.add(new KeyedRandom(2, replicate).bits(agent, other, decision, when, k, 0));
                            }
                        }
                    }
                }
            }
        }

        assertThat(draws).hasSize(2 * 4 * 4 * 4 * 4 * 4 * 4);
    }

    @Test
    void orderAndThreadsChangeNothing() {
        long[] inOrder =
                IntStream.range(0, 50_000).mapToLong(KeyedRandomTest::draw).toArray();
        long[] inParallel = IntStream.range(0, 50_000)
                .parallel()
                .mapToLong(KeyedRandomTest::draw)
                .toArray();
        long[] backwards = new long[50_000];
        for (int i = backwards.length - 1; i >= 0; i--) {
            backwards[i] = draw(i);
        }

        assertThat(inParallel).isEqualTo(inOrder);
        assertThat(backwards).isEqualTo(inOrder);
    }

    private static long draw(int i) {
        return RANDOM.bits(i % 1_000, 0, JOB, i / 1_000, 0, i % 4);
    }

    @Test
    void theShortFormsTakeZeroForTheRest() {
        assertThat(RANDOM.uniform(5, JOB, 9)).isEqualTo(RANDOM.uniform(5, 0, JOB, 9, 0));
        assertThat(RANDOM.exponential(5, JOB, 9)).isEqualTo(RANDOM.exponential(5, 0, JOB, 9, 0));
        assertThat(RANDOM.normal(5, JOB, 9)).isEqualTo(RANDOM.normal(5, 0, JOB, 9, 0));
    }

    @Test
    void allLawsAreQuantilesOfTheSameUniformNumber() {
        for (int agent = 1; agent <= 10_000; agent++) {
            double u = RANDOM.uniform(agent, 3, JOB, -9, 2);
            assertThat(RANDOM.exponential(agent, 3, JOB, -9, 2)).isEqualTo(Quantiles.exponential(u));
            assertThat(RANDOM.normal(agent, 3, JOB, -9, 2)).isEqualTo(Quantiles.normal(u));
            double v = RANDOM.uniform(agent, JOB, 7);
            assertThat(RANDOM.poisson(3.5, agent, JOB, 7)).isEqualTo(Quantiles.poisson(v, 3.5));
        }
    }

    @Test
    void aUniformNumberIsNeverZeroNorOne() {
        assertThat(KeyedRandom.open(0)).isEqualTo(0x1.0p-53);
        assertThat(KeyedRandom.open(-1)).isEqualTo(1 - 0x1.0p-53);
        assertThat(KeyedRandom.open(Long.MIN_VALUE)).isEqualTo(0.5 + 0x1.0p-53);
        assertThat(KeyedRandom.open(Long.MAX_VALUE)).isEqualTo(0.5 - 0x1.0p-53);
    }

    @Test
    void theComplementOfAUniformNumberIsExact() {
        SplittableRandom cases = new SplittableRandom(3);
        for (int i = 0; i < 100_000; i++) {
            long bits = cases.nextLong();
            assertThat(1 - KeyedRandom.open(bits)).isEqualTo(KeyedRandom.open(~bits));
        }
    }

    /** Outside values: FNV-1a 64 of these names, then MurmurHash3's fmix64, computed in Python with whole numbers. */
    @ParameterizedTest
    @CsvSource({
        "a, 82a2a958a9bece5b",
        "foobar, 2c22194922d1672b",
        "job.offer, 40d9abc544a89b2f",
        "self_found_job, edc5040fc079d55d",
        "kartlegging på nytt, e1dd3b71731061ed"
    })
    void theNumberOfADecisionNeverChanges(String name, String number) {
        assertThat(KeyedRandom.decision(name)).isEqualTo(Long.parseUnsignedLong(number, 16));
    }

    @Test
    void noTwoOfManyDecisionNamesCollide() {
        String[] rooms = {"job", "mentor", "veileder", "bruker", "kontor", "tiltak", "employer", "exit", "B19", "D2"};
        long[] numbers = IntStream.range(0, 200_000)
                .mapToLong(i -> KeyedRandom.decision(rooms[i % 10] + "." + rooms[i / 10 % 10] + (i / 100)))
                .sorted()
                .toArray();

        assertThat(Arrays.stream(numbers).distinct().count()).isEqualTo(200_000);
        // Nor do the upper halves collide more often than chance lets them: about 4.7 pairs are expected.
        assertThat(Arrays.stream(numbers).map(n -> n >>> 32).distinct().count()).isGreaterThan(200_000 - 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aDecisionNeedsAName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyedRandom.decision(name))
                .withMessage("Expected the name of a decision, given a blank text");
    }

    @Test
    void aVaryingMeanMovesACountOneWay() {
        for (int agent = 1; agent <= 200; agent++) {
            int before = 0;
            for (double mean = 0; mean < 100; mean += 0.37) {
                int count = RANDOM.poisson(mean, agent, JOB, 4);
                assertThat(count).isGreaterThanOrEqualTo(before);
                before = count;
            }
        }
    }
}
