package org.inklusim.random;

import java.util.function.IntToLongFunction;

/** The ways a run moves through its keys: one coordinate goes on, all others stay. */
enum Walk {
    AGENTS(i -> Key.RANDOM.bits(1 + i, 0, Key.JOB, 17, 0, 0)),
    ARRIVALS(i -> Key.RANDOM.bits((long) (i / 8) << 32 | i % 8, 0, Key.JOB, 17, 0, 0)),
    OTHERS(i -> Key.RANDOM.bits(31, 1 + i, Key.JOB, 17, 0, 0)),
    MATCHES(i -> Key.RANDOM.bits(1 + i / 400, 1 + i % 400, Key.JOB, 17, 0, 0)),
    WEEKS(i -> Key.RANDOM.bits(31, 0, Key.JOB, i - 104, 0, 0)),
    DECISIONS(i -> Key.RANDOM.bits(31, 0, KeyedRandom.decision("decision." + i), 17, 0, 0)),
    BLOCKS(i -> Key.RANDOM.bits(31, 0, Key.JOB, 17, i, 0)),
    WORDS(i -> Key.RANDOM.bits(1 + i / 4, 0, Key.JOB, 17, 0, i % 4)),
    REPLICATES(i -> new KeyedRandom(1, 1 + i).bits(31, 0, Key.JOB, 17, 0, 0)),
    SEEDS(i -> new KeyedRandom(1 + i, 1).bits(31, 0, Key.JOB, 17, 0, 0));

    private final IntToLongFunction bits;

    Walk(IntToLongFunction bits) {
        this.bits = bits;
    }

    long bits(int step) {
        return bits.applyAsLong(step);
    }

    double uniform(int step) {
        return KeyedRandom.open(bits(step));
    }

    private static final class Key {
        static final KeyedRandom RANDOM = new KeyedRandom(1, 1);
        static final long JOB = KeyedRandom.decision("job.offer");
    }
}
