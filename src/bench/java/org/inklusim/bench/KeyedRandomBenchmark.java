package org.inklusim.bench;

import org.inklusim.random.KeyedRandom;
import org.openjdk.jmh.annotations.Benchmark;

/** Keyed draws of each kind, each for another bruker: draws a second. */
public class KeyedRandomBenchmark extends Sizes {
    private static final long DECISION = KeyedRandom.decision("benchmark");

    private final KeyedRandom random = new KeyedRandom(SEED, REPLICATE);
    private long bruker;

    /** Uniform in (0, 1). */
    @Benchmark
    public double uniform() {
        return random.uniform(++bruker, DECISION, 1);
    }

    /** Exponential with mean 1, as every clock of a hazard draws it. */
    @Benchmark
    public double exponential() {
        return random.exponential(++bruker, DECISION, 1);
    }

    /** Standard normal. */
    @Benchmark
    public double normal() {
        return random.normal(++bruker, DECISION, 1);
    }

    /** Poisson with mean 3. */
    @Benchmark
    public int poisson() {
        return random.poisson(3, ++bruker, DECISION, 1);
    }
}
