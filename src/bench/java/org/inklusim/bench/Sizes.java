package org.inklusim.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What every benchmark shares: one thread, and the office of {@code scenarios/standard.yaml}. Whoever makes the model
 * faster leaves these as they are, so that figures of different days can be compared. Results are operations a second;
 * an operation of an office is one bruker in one week.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class Sizes {
    /** Brukere in the office. */
    public static final int BRUKERE = 1_000;

    /** Weeks of the horizon. */
    public static final int WEEKS = 156;

    /** Bruker-weeks in one run. */
    public static final int BRUKER_WEEKS = BRUKERE * WEEKS;

    /** Keyed numbers drawn for one bruker in one week by the loop that the model is measured against. */
    public static final int DRAWS = 4;

    /** Seed of all random numbers. */
    public static final long SEED = 1;

    /** Number of the replicate. */
    public static final long REPLICATE = 1;
}
