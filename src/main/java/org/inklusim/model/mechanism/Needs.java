package org.inklusim.model.mechanism;

import org.inklusim.population.BrukerSpec;
import org.inklusim.population.Need;

/**
 * B1, needs: several at once, which set the support wanted at a workplace [AFI24 §4.2 §4.3 §6.2; NIC17; HAL23 §5.6].
 * Needs of one kind weigh alike; each leaves a share of the person's independence, so that needs add up without
 * passing 1. Structural.
 */
public final class Needs {
    private final double health;
    private final double social;
    private final double situation;

    public Needs(Settings settings) {
        health = settings.get("needs.health_weight");
        social = settings.get("needs.social_weight");
        situation = settings.get("needs.situation_weight");
    }

    /** Support wanted at a workplace before anything is learnt, 0–1. */
    public double support(BrukerSpec spec) {
        double independence = 1;
        for (Need need : Need.values()) {
            if (need.in(spec.needs())) {
                independence *= 1 - weight(need);
            }
        }
        return 1 - independence;
    }

    private double weight(Need need) {
        return switch (need) {
            case MENTAL_HEALTH, PHYSICAL_HEALTH, SLEEP, SUBSTANCE_USE -> health;
            case LANGUAGE, SOCIAL, READING, WEAK_NETWORK -> social;
            case NO_EXPERIENCE, UNFINISHED_SCHOOL, ECONOMY -> situation;
            case NONE -> 0;
        };
    }
}
