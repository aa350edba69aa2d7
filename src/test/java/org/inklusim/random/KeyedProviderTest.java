package org.inklusim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.DoubleStream;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class KeyedProviderTest {
    private static final KeyedRandom RANDOM = new KeyedRandom(3, 14);

    private final KeyedProvider provider = new KeyedProvider(RANDOM);

    @Test
    void yieldsTheBlocksOfTheKeyInSequence() {
        provider.at(1, 2, 3, -4);
        for (int k = 0; k < 100; k++) {
            for (int word = 0; word < Philox.WORDS; word++) {
                assertThat(provider.nextLong()).isEqualTo(RANDOM.bits(1, 2, 3, -4, k, word));
            }
        }
    }

    @Test
    void whatWasDrawnBeforeLeavesNoTrace() {
        for (int used = 0; used < 12; used++) {
            provider.at(9, 8, 7, 6);
            for (int i = 0; i < used; i++) {
                provider.nextInt();
            }
            provider.nextBoolean();
            provider.at(1, 2, 3, 4);

            KeyedProvider fresh = new KeyedProvider(RANDOM).at(1, 2, 3, 4);
            for (int i = 0; i < 12; i++) {
                assertThat(provider.nextInt()).isEqualTo(fresh.nextInt());
            }
        }
    }

    @Test
    void goingBackToAKeyRepeatsIt() {
        double first = provider.at(1, 2, 3, 4).nextDouble();
        provider.nextDouble();

        assertThat(provider.at(1, 2, 3, 4).nextDouble()).isEqualTo(first);
    }

    @Test
    void numbersKeepToTheirBounds() {
        int[] seen = new int[7];
        for (int agent = 0; agent < 70_000; agent++) {
            provider.at(agent, 0, 1, 1);
            seen[provider.nextInt(7)]++;
            assertThat(provider.nextInt(-3, 4)).isBetween(-3, 3);
            assertThat(provider.nextLong(5)).isBetween(0L, 4L);
            assertThat(provider.nextDouble()).isGreaterThanOrEqualTo(0).isLessThan(1);
            assertThat(provider.nextDouble(2, 3)).isGreaterThanOrEqualTo(2).isLessThan(3);
            assertThat(provider.nextFloat()).isGreaterThanOrEqualTo(0).isLessThan(1);
        }
        Chance.assertEqualFrequencies(seen);
    }

    @Test
    void refusesAnEmptyRange() {
        provider.at(1, 2, 3, 4);

        assertThatIllegalArgumentException().isThrownBy(() -> provider.nextInt(0));
        assertThatIllegalArgumentException().isThrownBy(() -> provider.nextInt(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> provider.nextDouble(1, Double.NaN));
    }

    @Test
    void refusesToDrawWithoutAKey() {
        assertThatIllegalStateException()
                .isThrownBy(provider::nextLong)
                .withMessage("Expected at(agent, other, decision, when) before the first draw");
        assertThatNullPointerException().isThrownBy(() -> new KeyedProvider(null));
    }

    @Test
    void aNormalSamplerDrawsThroughIt() {
        ZigguratSampler.NormalizedGaussian sampler = ZigguratSampler.NormalizedGaussian.of(provider);
        double[] draws = new double[50_000];
        for (int agent = 0; agent < draws.length; agent++) {
            provider.at(agent, 0, 1, 1);
            draws[agent] = sampler.sample();
        }

        Chance.assertLaw(draws, NormalDistribution.of(0, 1)::cumulativeProbability);
        provider.at(77, 0, 1, 1);
        assertThat(sampler.sample()).isEqualTo(draws[77]);
    }

    @Test
    void aSamplerOfSharesDrawsThroughIt() {
        double[] shares = {0.1, 0.2, 0.3, 0.4};
        SharedStateDiscreteSampler sampler = MarsagliaTsangWangDiscreteSampler.Enumerated.of(provider, shares);
        int draws = 100_000;
        long[] seen = new long[shares.length];
        for (int agent = 0; agent < draws; agent++) {
            provider.at(agent, 0, 2, 1);
            seen[sampler.sample()]++;
        }

        Chance.assertFrequencies(
                DoubleStream.of(shares).map(share -> share * draws).toArray(), seen);
    }

    @Test
    void aShuffleOfAKeyIsAlwaysTheSame() {
        PermutationSampler sampler = new PermutationSampler(provider, 50, 50);
        provider.at(4, 0, 3, 1);
        int[] shuffled = sampler.sample();
        provider.at(4, 0, 3, 2);
        int[] another = sampler.sample();
        PermutationSampler anew = new PermutationSampler(provider.at(4, 0, 3, 1), 50, 50);

        assertThat(shuffled).doesNotHaveDuplicates().hasSize(50).isNotEqualTo(another);
        assertThat(anew.sample()).isEqualTo(shuffled);
    }
}
