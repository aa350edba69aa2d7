package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Shares that draws are said to have, each put to a two-sided exact binomial test. Together they fail by chance once
 * in a thousand seeds, and the seeds are fixed.
 */
final class Claims {
    private static final double ERROR_RATE = 0.001;

    private record Claim(String name, int n, int hits, double share) {}

    private final List<Claim> claims = new ArrayList<>();

    <T> void add(String name, List<T> drawn, Predicate<T> hit, double share) {
        claims.add(
                new Claim(name, drawn.size(), (int) drawn.stream().filter(hit).count(), share));
    }

    void hold(int atLeast) {
        assertThat(claims).hasSizeGreaterThanOrEqualTo(atLeast);
        for (Claim claim : claims) {
            double p = BinomialTest.withDefaults()
                    .test(claim.n(), claim.hits(), claim.share())
                    .getPValue();
            assertThat(p).as("%s", claim).isGreaterThan(ERROR_RATE / claims.size());
        }
    }
}
