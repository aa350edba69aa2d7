package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.Someone;
import org.inklusim.model.TestRuns;
import org.inklusim.population.Need;
import org.junit.jupiter.api.Test;

/** B1. */
class NeedsTest {
    private final Settings settings = TestRuns.of().settings();
    private final Needs needs = new Needs(settings);

    private double support(Need... several) {
        return needs.support(new Someone().needs(several).spec(1, 1, 0));
    }

    private double support(int set) {
        Someone someone = new Someone();
        someone.needs = set;
        return needs.support(someone.spec(1, 1, 0));
    }

    @Test
    void withoutNeedsNoSupportIsWanted() {
        assertThat(support()).isZero();
    }

    @Test
    void everyNeedMoreRaisesTheSupportWanted() {
        int all = 1 << Need.NONE.ordinal();
        for (int set = 0; set < all; set++) {
            double support = support(set);
            assertThat(support).isBetween(0.0, 1.0).isLessThan(1);
            for (Need need : Need.values()) {
                if (need != Need.NONE && !need.in(set)) {
                    assertThat(support(set | need.bit())).isGreaterThan(support);
                }
            }
        }
    }

    @Test
    void eachNeedLeavesAShareOfIndependence() {
        double health = settings.get("needs.health_weight");
        double social = settings.get("needs.social_weight");
        assertThat(support(Need.MENTAL_HEALTH)).isEqualTo(health, within(1e-12)).isEqualTo(support(Need.SLEEP));
        assertThat(support(Need.LANGUAGE)).isEqualTo(social, within(1e-12)).isEqualTo(support(Need.WEAK_NETWORK));
        assertThat(support(Need.ECONOMY))
                .isEqualTo(settings.get("needs.situation_weight"), within(1e-12))
                .isEqualTo(support(Need.NO_EXPERIENCE));
        assertThat(support(Need.MENTAL_HEALTH, Need.LANGUAGE))
                .isEqualTo(1 - (1 - health) * (1 - social), within(1e-12));
    }
}
