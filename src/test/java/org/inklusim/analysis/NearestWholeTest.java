package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.inklusim.analysis.NearestWhole.Found;
import org.inklusim.analysis.NearestWhole.Limit;
import org.junit.jupiter.api.Test;

class NearestWholeTest {
    /** Costs 100 and 10 for each; 137 lies nearest that of 4, 135 halfway between 3 and 4. */
    @Test
    void byHand() {
        assertThat(NearestWhole.of(n -> 100 + 10 * n, 137, 9, 10, 1, 50)).isEqualTo(new Found(4, 140, Limit.NONE));
        assertThat(NearestWhole.of(n -> 100 + 10 * n, 135, 1, 10, 1, 50)).isEqualTo(new Found(3, 130, Limit.NONE));
        assertThat(NearestWhole.of(n -> 100 + 10 * n, 134, 3, 10, 1, 50)).isEqualTo(new Found(3, 130, Limit.NONE));
    }

    @Test
    void whatIsOutOfReachIsSaid() {
        assertThat(NearestWhole.of(n -> 100 + 10 * n, 60, 5, 10, 2, 50)).isEqualTo(new Found(2, 120, Limit.LEAST));
        assertThat(NearestWhole.of(n -> 100 + 10 * n, 900, 5, 10, 2, 50)).isEqualTo(new Found(50, 600, Limit.MOST));
        assertThat(NearestWhole.of(n -> 100 + 10 * n, 600, 5, 10, 2, 50)).isEqualTo(new Found(50, 600, Limit.NONE));
        assertThat(NearestWhole.of(n -> 7, 7, 1, 1, 1, 1)).isEqualTo(new Found(1, 7, Limit.NONE));
    }

    /** Any rising quantity, any start, any guess of the slope: the same as trying every number; each looked at once. */
    @Test
    void findsWhatTryingAllWouldFind() {
        Random random = new Random(5);
        for (int run = 0; run < 3_000; run++) {
            int least = 1 + random.nextInt(5);
            int most = least + random.nextInt(60);
            double[] values = new double[most + 1];
            double curved = random.nextDouble() * 3;
            for (int n = least; n <= most; n++) {
                double step = 1e-6 + random.nextDouble() * StrictMath.pow(n, curved);
                values[n] = (n == least ? -20 : values[n - 1]) + step;
            }
            double reach = values[most] - values[least] + 4;
            double target = values[least] - 2 + random.nextDouble() * reach;
            double slope = StrictMath.pow(10, 4 * random.nextDouble() - 2);
            TreeSet<Integer> looked = new TreeSet<>();
            Found found = NearestWhole.of(
                    n -> {
                        assertThat(n).isBetween(least, most);
                        assertThat(looked.add(n)).isTrue();
                        return values[n];
                    },
                    target,
                    random.nextInt(80) - 5,
                    slope,
                    least,
                    most);
            double nearest = IntStream.rangeClosed(least, most)
                    .mapToDouble(n -> Math.abs(values[n] - target))
                    .min()
                    .orElseThrow();
            assertThat(Math.abs(found.value() - target)).isEqualTo(nearest);
            assertThat(found.value()).isEqualTo(values[found.number()]);
            assertThat(looked).hasSizeLessThanOrEqualTo(26);
        }
    }

    @Test
    void fewLooksAreNeededWhereTheSlopeIsKnown() {
        int[] looks = new int[1];
        Found found = NearestWhole.of(
                n -> {
                    looks[0]++;
                    return 40e6 + 2.9e6 * n;
                },
                40e6 + 2.9e6 * 17.2,
                33,
                2.9e6,
                1,
                1_000);
        assertThat(found.number()).isEqualTo(17);
        assertThat(looks[0]).isLessThanOrEqualTo(4);
    }

    @Test
    void refusesRangesThatHoldNothing() {
        assertThatThrownBy(() -> NearestWhole.of(n -> n, 1, 1, 1, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NearestWhole.of(n -> n, 1, 1, 0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
