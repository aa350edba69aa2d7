package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhiloxTest {
    /** Values at which signs and carries change. */
    private static final long[] CORNERS = {0, 1, 2, -1, -2, Long.MIN_VALUE, Long.MAX_VALUE, 0xFFFFFFFFL, 1L << 32};

    /** Published with Random123 (file {@code tests/kat_vectors}): counter, key, block. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            0000000000000000 0000000000000000 0000000000000000 0000000000000000 \
            0000000000000000 0000000000000000 \
            16554d9eca36314c db20fe9d672d0fdc d7e772cee186176b 7e68b68aec7ba23b
            ffffffffffffffff ffffffffffffffff ffffffffffffffff ffffffffffffffff \
            ffffffffffffffff ffffffffffffffff \
            87b092c3013fe90b 438c3c67be8d0224 9cc7d7c69cd777b6 a09caebf594f0ba0
            243f6a8885a308d3 13198a2e03707344 a4093822299f31d0 082efa98ec4e6c89 \
            452821e638d01377 be5466cf34e90c6c \
            a528f45403e61d95 38c72dbd566e9788 a5a1610e72fd18b5 57bd43b5e52b7fe6
            """)
    void givesThePublishedAnswers(
            String c0,
            String c1,
            String c2,
            String c3,
            String key0,
            String key1,
            String word0,
            String word1,
            String word2,
            String word3) {
        long[] counter = {hex(c0), hex(c1), hex(c2), hex(c3)};

        assertThat(block(hex(key0), hex(key1), counter))
                .containsExactly(hex(word0), hex(word1), hex(word2), hex(word3));
    }

    @Test
    void equalsCommonsRng() {
        SplittableRandom cases = new SplittableRandom(20_260_101);
        for (int i = 0; i < 20_000; i++) {
            long key0 = any(cases);
            long key1 = any(cases);
            long[] counter = {any(cases), any(cases), any(cases), any(cases)};

            assertThat(block(key0, key1, counter)).containsExactly(commonsBlock(key0, key1, counter));
        }
    }

    @Test
    void aSingleWordIsTheWordOfTheBlock() {
        SplittableRandom cases = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            long key0 = any(cases);
            long key1 = any(cases);
            long[] counter = {any(cases), any(cases), any(cases), any(cases)};
            long[] block = block(key0, key1, counter);
            for (int word = 0; word < Philox.WORDS; word++) {
                assertThat(Philox.word(key0, key1, counter[0], counter[1], counter[2], counter[3], word))
                        .isEqualTo(block[word]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAWordOutsideTheBlock(int word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Philox.word(1, 2, 3, 4, 5, 6, word))
                .withMessage("Expected a word from 0 to 3, given " + word);
    }

    private static long[] block(long key0, long key1, long[] counter) {
        long[] block = new long[Philox.WORDS];
        Philox.fill(key0, key1, counter[0], counter[1], counter[2], counter[3], block);
        return block;
    }

    /** Commons RNG steps its counter before the first block, so it is given the counter before this one. */
    private static long[] commonsBlock(long key0, long key1, long[] counter) {
        long[] before = counter.clone();
        int digit = 0;
        while (digit < before.length && before[digit]-- == 0) {
            digit++;
        }
        UniformRandomProvider commons =
                RandomSource.PHILOX_4X64.create(new long[] {key0, key1, before[0], before[1], before[2], before[3]});
        return new long[] {commons.nextLong(), commons.nextLong(), commons.nextLong(), commons.nextLong()};
    }

    private static long any(SplittableRandom cases) {
        return cases.nextInt(4) == 0 ? CORNERS[cases.nextInt(CORNERS.length)] : cases.nextLong();
    }

    private static long hex(String digits) {
        return Long.parseUnsignedLong(digits, 16);
    }
}
