package org.inklusim.experiment.design;

import org.inklusim.random.KeyedRandom;

/**
 * The whole numbers 0…n−1 in an order of chance, each place found without the others: a Feistel network of four rounds
 * on the next power of four, walked until it lands below n.
 */
final class Permutation {
    private static final int ROUNDS = 4;
    private static final long DECISION = KeyedRandom.decision("design.permutation");

    private final KeyedRandom random;
    private final long which;
    private final int size;
    private final int half;

    /**
     * @param which number of this permutation among those of the same generator
     * @param size n, at least 1
     */
    Permutation(KeyedRandom random, long which, int size) {
        this.random = random;
        this.which = which;
        this.size = size;
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(size - 1, 1));
        half = (bits + 1) / 2;
    }

    /** What stands at a place. */
    int at(int place) {
        int value = place;
        do {
            value = round(value);
        } while (value >= size);
        return value;
    }

    private int round(int value) {
        int mask = (1 << half) - 1;
        int left = value >>> half;
        int right = value & mask;
        for (int round = 0; round < ROUNDS; round++) {
            int mixed = left ^ (int) random.bits(which, round, DECISION, right, 0, 0) & mask;
            left = right;
            right = mixed;
        }
        return left << half | right;
    }
}
