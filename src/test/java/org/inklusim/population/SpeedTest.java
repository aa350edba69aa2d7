package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedTest {
    /** A few milliseconds on a quiet machine; the bound leaves room for a busy one. */
    private static final long MOST_NANOSECONDS = 30_000_000;

    @Test
    void aThousandBrukereTakeFewMilliseconds() {
        Profile profile = Worlds.profile("nav-2023");
        long best = Long.MAX_VALUE;
        for (int replicate = 1; replicate <= 50; replicate++) {
            long start = System.nanoTime();
            assertThat(Worlds.inhabitants(1_000, 1, profile, replicate).stock()).hasSize(1_000);
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(best).isLessThan(MOST_NANOSECONDS);
    }
}
