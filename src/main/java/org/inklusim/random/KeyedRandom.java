package org.inklusim.random;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers by key: every draw is a function of seed, replicate, agent, other agent, decision, week (or spell)
 * and {@code k}. No stream is kept, so neither the order of calls nor threads nor what others draw can change a number.
 *
 * <p>The numbers are words of {@linkplain Philox Philox4x64-10} with the key (seed, replicate) and the counter (agent,
 * other, decision, k &middot; 2<sup>32</sup> + when). Different arguments give different counters, hence independent
 * numbers; the same arguments always give the same number. The methods that leave out {@code other} and {@code k} take
 * 0 for them.
 *
 * <p>All of {@code uniform}, {@code exponential}, {@code normal} and {@code poisson} are quantiles of the <em>same</em>
 * uniform number (word 0 of the block): for one key they rise and fall together. A decision that needs two independent
 * numbers uses two decision names, two {@code k}, or a {@link KeyedProvider}.
 *
 * <p>Immutable, safe for any number of threads, and free of allocation.
 */
public final class KeyedRandom {
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double UNIFORM_STEP = 0x1.0p-52;

    private final long seed;
    private final long replicate;

    /**
     * The numbers of one replicate.
     *
     * @param seed any number; the same for all replicates and scenarios of a command
     * @param replicate any number; by custom from 1
     */
    public KeyedRandom(long seed, long replicate) {
        this.seed = seed;
        this.replicate = replicate;
    }

    /**
     * The number of a decision, to be kept in a constant: 64-bit FNV-1a of the UTF-8 bytes of the name, mixed by the
     * finaliser of MurmurHash3. It never changes for a name; two names that collide have odds of 2<sup>-64</sup>.
     *
     * @param name what is decided, such as {@code "job.offer"}
     * @throws IllegalArgumentException if the name is blank
     */
    public static long decision(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Expected the name of a decision, given a blank text");
        }
        long hash = FNV_OFFSET;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }

    /**
     * Sixty-four random bits.
     *
     * @param agent stable id of who decides
     * @param other stable id of the other side of a match, 0 where there is none
     * @param decision number of the decision, see {@link #decision(String)}
     * @param when week (may be negative in burn-in) or number of the spell
     * @param k which block, where a decision needs several
     * @param word 0 to 3: which word of the block
     * @throws IllegalArgumentException if {@code word} is not 0 to 3
     */
    public long bits(long agent, long other, long decision, int when, int k, int word) {
        return Philox.word(seed, replicate, agent, other, decision, last(when, k), word);
    }

    /** A uniform number of the open interval (0, 1), with {@code other} and {@code k} 0. */
    public double uniform(long agent, long decision, int when) {
        return uniform(agent, 0, decision, when, 0);
    }

    /**
     * A uniform number of the open interval (0, 1): one of the 2<sup>52</sup> values (j + ½) &middot; 2<sup>-52</sup>,
     * so 1 − u is exact and has the same law. Parameters as in {@link #bits}.
     */
    public double uniform(long agent, long other, long decision, int when, int k) {
        return open(bits(agent, other, decision, when, k, 0));
    }

    /** An exponential number of mean 1, above 0, with {@code other} and {@code k} 0. */
    public double exponential(long agent, long decision, int when) {
        return Quantiles.exponential(uniform(agent, decision, when));
    }

    /** An exponential number of mean 1, above 0 and at most 36.8. Parameters as in {@link #bits}. */
    public double exponential(long agent, long other, long decision, int when, int k) {
        return Quantiles.exponential(uniform(agent, other, decision, when, k));
    }

    /** A standard normal number, with {@code other} and {@code k} 0. */
    public double normal(long agent, long decision, int when) {
        return Quantiles.normal(uniform(agent, decision, when));
    }

    /** A standard normal number, between −8.3 and 8.3. Parameters as in {@link #bits}. */
    public double normal(long agent, long other, long decision, int when, int k) {
        return Quantiles.normal(uniform(agent, other, decision, when, k));
    }

    /**
     * A Poisson number from one uniform number: for one key, more mean never gives a smaller number (see
     * {@link Quantiles#poisson}).
     *
     * @param mean 0 to {@value Quantiles#MAX_POISSON_MEAN}
     * @throws IllegalArgumentException if the mean is outside its range or not a number
     */
    public int poisson(double mean, long agent, long decision, int when) {
        return Quantiles.poisson(uniform(agent, decision, when), mean);
    }

    void block(long agent, long other, long decision, int when, int k, long[] block) {
        Philox.fill(seed, replicate, agent, other, decision, last(when, k), block);
    }

    /** The upper 52 bits as a number between 0 and 1; 53 bits and a half do not fit, the largest would be 1. */
    static double open(long bits) {
        return ((bits >>> 12) + 0.5) * UNIFORM_STEP;
    }

    private static long last(int when, int k) {
        return (long) k << 32 | when & 0xFFFFFFFFL;
    }
}
