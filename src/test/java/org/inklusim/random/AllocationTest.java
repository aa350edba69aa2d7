package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draw allocates nothing, as the JVM itself counts it. */
class AllocationTest {
    private static final int DRAWS = 1_000_000;
    private static final KeyedRandom RANDOM = new KeyedRandom(1, 1);
    private static final KeyedProvider PROVIDER = new KeyedProvider(RANDOM);

    enum Draw {
        BITS(i -> RANDOM.bits(i, 2, 3, 4, 5, i & 3)),
        UNIFORM(i -> RANDOM.uniform(i, 2, 3)),
        EXPONENTIAL(i -> RANDOM.exponential(i, 2, 3)),
        NORMAL(i -> RANDOM.normal(i, 2, 3)),
        POISSON(i -> RANDOM.poisson(i % 100, i, 2, 3)),
        PROVIDER(i -> AllocationTest.PROVIDER.at(i, 2, 3, 4).nextDouble());

        private final IntToDoubleFunction draw;

        Draw(IntToDoubleFunction draw) {
            this.draw = draw;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMillionDrawsAllocateNothing(Draw kind) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertThat(sum(kind, 1_000)).isNotNaN();

        long before = threads.getCurrentThreadAllocatedBytes();
        double sum = sum(kind, DRAWS);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(sum).isNotNaN();
        // Room for what the JVM does once, such as linking a call; a byte per draw would be a million.
        assertThat(allocated).isLessThan(10_000);
    }

    private static double sum(Draw kind, int draws) {
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum += kind.draw.applyAsDouble(i);
        }
        return sum;
    }
}
