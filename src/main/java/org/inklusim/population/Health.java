package org.inklusim.population;

import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Parameters;

/**
 * Health on arrival, on the logit scale: a personal level, and the fluctuation around it (B19). People come to NAV
 * near a trough, whose depth has the Rayleigh law that troughs of a slow Gaussian fluctuation have; those who have been
 * there for a while are on their way back from it.
 */
final class Health {
    /** The mean of a Rayleigh law of scale 1. */
    private static final double RAYLEIGH_MEAN = StrictMath.sqrt(StrictMath.PI / 2);

    private final KeyedRandom random;
    private final PersonalLevel level;
    private final double lossPerWeight;
    private final double persistence;
    private final double sd;
    private final double trough;

    Health(Parameters parameters, KeyedRandom random) {
        this.random = random;
        level = new PersonalLevel(
                parameters.get("population.health.level"), parameters.get("population.health.spread"), Draws.HEALTH);
        lossPerWeight = parameters.get("population.health.loss_per_weight");
        persistence = parameters.get("health.persistence_per_week");
        sd = parameters.get("health.fluctuation_sd");
        trough = parameters.get("population.trough");
    }

    double level(long id, double weight) {
        return level.onLogitScale(id, random) - lossPerWeight * weight;
    }

    /** Deviation from the level on arrival, never above 0. */
    double atTrough(long id) {
        double depth = StrictMath.sqrt(2 * random.exponential(id, Draws.TROUGH, 0)) / RAYLEIGH_MEAN;
        return -trough * sd * depth;
    }

    /** Deviation from the level some weeks after the trough. */
    double afterTrough(long id, int weeks) {
        double left = StrictMath.pow(persistence, weeks);
        double since = StrictMath.sqrt(1 - left * left) * sd;
        return left * atTrough(id) + since * random.normal(id, Draws.HEALTH_SINCE, 0);
    }
}
