package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.random.KeyedRandom;

/**
 * B19, recovery and fluctuation: health varies around a personal level and returns to it; people come to NAV near a
 * trough, and many get better without help [HAL23 §2.3; literature L01–L02 control arm, L18]. A first-order
 * autoregression on the logit scale, one keyed normal draw a week.
 *
 * <p>Off: health stays as it was on arrival.
 */
public final class Recovery implements Mechanism {
    private static final long FLUCTUATION = KeyedRandom.decision("B19.fluctuation");

    private final boolean on;
    private final double persistence;
    private final double shock;
    private final Scarring scarring;
    private final Disturbances disturbances;

    public Recovery(Settings settings, Scarring scarring, Disturbances disturbances) {
        this.disturbances = disturbances;
        this.scarring = scarring;
        on = settings.on("B19");
        persistence = settings.get("health.persistence_per_week");
        shock = settings.get("health.fluctuation_sd") * StrictMath.sqrt(1 - persistence * persistence);
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        KeyedRandom random = week.random();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (on) {
                bruker.healthDeviation = persistence * bruker.healthDeviation
                        + (1 - persistence) * scarring.heals(week, bruker)
                        + shock * random.normal(bruker.id(), FLUCTUATION, week.number());
            }
            disturbances.pass(week, bruker);
            feel(bruker);
        }
    }

    /** Health follows from the personal level, how far it is from there, and what disturbs. */
    void feel(Bruker bruker) {
        bruker.healthLogit = bruker.spec.healthLevel() + bruker.healthDeviation + disturbances.health(bruker);
        bruker.health = Curves.logistic(bruker.healthLogit);
    }
}
