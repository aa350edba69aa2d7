package org.inklusim.bench;

import org.inklusim.random.KeyedRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * The least a model could do: as many plain objects as brukere, visited in order every week, with a few keyed draws
 * each. The model's own figure is read against this one, from the same run.
 */
public class BareLoopBenchmark extends Sizes {
    private static final long DECISION = KeyedRandom.decision("benchmark");

    private final Bruker[] brukere = new Bruker[BRUKERE];

    private static final class Bruker {
        private final long id;
        private double level;

        Bruker(long id) {
            this.id = id;
        }

        void live(KeyedRandom random, int week) {
            for (int k = 0; k < DRAWS; k++) {
                level = 0.9 * level + random.uniform(id, 0, DECISION, week, k);
            }
        }
    }

    /** Puts everybody in place. */
    @Setup
    public void move() {
        for (int i = 0; i < BRUKERE; i++) {
            brukere[i] = new Bruker(i + 1);
        }
    }

    /** Bruker-weeks a second. */
    @Benchmark
    @OperationsPerInvocation(BRUKER_WEEKS)
    public double brukerWeeks() {
        KeyedRandom random = new KeyedRandom(SEED, REPLICATE);
        for (int week = 1; week <= WEEKS; week++) {
            for (Bruker bruker : brukere) {
                bruker.live(random, week);
            }
        }
        return brukere[0].level;
    }
}
