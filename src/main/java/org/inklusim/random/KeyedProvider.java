package org.inklusim.random;

import java.util.Objects;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Lets the samplers of Commons RNG draw by key: after {@link #at} it yields the words 0 to 3 of the block k = 0 of that
 * key, then those of k = 1, 2, …, whatever was drawn before. Made once and used again for every key, it allocates
 * nothing. Not safe for several threads: each has its own.
 *
 * <p>The first number shares its bits with {@link KeyedRandom#uniform} of the same key: use a decision of its own.
 */
public final class KeyedProvider implements UniformRandomProvider {
    private final KeyedRandom random;
    private final long[] block = new long[Philox.WORDS];
    private boolean placed;
    private long agent;
    private long other;
    private long decision;
    private int when;
    private int k;
    private int word = Philox.WORDS;

    /** A provider over the numbers of one replicate; {@link #at} tells it where to begin. */
    public KeyedProvider(KeyedRandom random) {
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Goes to the beginning of the numbers of a key. Parameters as in {@link KeyedRandom#bits}.
     *
     * @return this
     */
    public KeyedProvider at(long agent, long other, long decision, int when) {
        this.agent = agent;
        this.other = other;
        this.decision = decision;
        this.when = when;
        k = -1;
        word = Philox.WORDS;
        placed = true;
        return this;
    }

    /**
     * The next word of the key.
     *
     * @throws IllegalStateException if {@link #at} has not been called
     */
    @Override
    public long nextLong() {
        if (word == Philox.WORDS) {
            nextBlock();
        }
        return block[word++];
    }

    private void nextBlock() {
        if (!placed) {
            throw new IllegalStateException("Expected at(agent, other, decision, when) before the first draw");
        }
        k++;
        random.block(agent, other, decision, when, k, block);
        word = 0;
    }
}
