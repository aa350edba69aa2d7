package org.inklusim.population;

import org.inklusim.population.Profile.Level;
import org.inklusim.random.KeyedRandom;

/** Draws of a level between 0 and 1 that is normal on the logit scale. */
final class PersonalLevel {
    private final double middle;
    private final double spread;
    private final long decision;

    PersonalLevel(Level level, long decision) {
        this(Logit.logit(level.median().value()), level.spread().value(), decision);
    }

    /** @param middle median on the logit scale */
    PersonalLevel(double middle, double spread, long decision) {
        this.middle = middle;
        this.spread = spread;
        this.decision = decision;
    }

    double of(long agent, KeyedRandom random) {
        return Logit.logistic(onLogitScale(agent, random));
    }

    /** As {@link #of} for an agent whose median lies elsewhere by {@code shift} on the logit scale. */
    double of(long agent, double shift, KeyedRandom random) {
        return Logit.logistic(onLogitScale(agent, random) + shift);
    }

    double onLogitScale(long agent, KeyedRandom random) {
        return middle + spread * random.normal(agent, decision, 0);
    }
}
