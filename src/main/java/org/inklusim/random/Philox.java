package org.inklusim.random;

/**
 * Philox4x64-10, a counter-based generator: four 64-bit words are a fixed function of a 256-bit counter and a 128-bit
 * key. Nothing is stored and nothing is allocated.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC11 (2011), §3.3; the constants are those of the Random123 library.
 */
final class Philox {
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;
    private static final int ROUNDS = 10;

    /** Words in a block. */
    static final int WORDS = 4;

    private Philox() {}

    /**
     * One word of the block of a key and a counter.
     *
     * @param word 0 to 3
     * @throws IllegalArgumentException if {@code word} is not 0 to 3
     */
    static long word(long key0, long key1, long c0, long c1, long c2, long c3, int word) {
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = highOfMultiplier0(c0);
            long high1 = highOfMultiplier1(c2);
            long low0 = MULTIPLIER_0 * c0;
            long low1 = MULTIPLIER_1 * c2;
            c0 = high1 ^ c1 ^ key0;
            c1 = low1;
            c2 = high0 ^ c3 ^ key1;
            c3 = low0;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        return switch (word) {
            case 0 -> c0;
            case 1 -> c1;
            case 2 -> c2;
            case 3 -> c3;
            default -> throw new IllegalArgumentException("Expected a word from 0 to 3, given " + word);
        };
    }

    /** Writes all four words of the block of a key and a counter to {@code block}. */
    static void fill(long key0, long key1, long c0, long c1, long c2, long c3, long[] block) {
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = highOfMultiplier0(c0);
            long high1 = highOfMultiplier1(c2);
            long low0 = MULTIPLIER_0 * c0;
            long low1 = MULTIPLIER_1 * c2;
            c0 = high1 ^ c1 ^ key0;
            c1 = low1;
            c2 = high0 ^ c3 ^ key1;
            c3 = low0;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        block[0] = c0;
        block[1] = c1;
        block[2] = c2;
        block[3] = c3;
    }

    // Math.unsignedMultiplyHigh exists from Java 18. A factor read as signed stands 2^64 too low where its top bit is
    // set, so the other factor is added back; both multipliers have that bit.
    private static long highOfMultiplier0(long c) {
        return Math.multiplyHigh(MULTIPLIER_0, c) + c + (c >> 63 & MULTIPLIER_0);
    }

    private static long highOfMultiplier1(long c) {
        return Math.multiplyHigh(MULTIPLIER_1, c) + c + (c >> 63 & MULTIPLIER_1);
    }
}
