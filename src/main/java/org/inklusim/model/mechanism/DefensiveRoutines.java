package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Kontor;

/**
 * A13, defensive routines: routine operation, target counting, reorganisation and parallel focus areas eat time and block
 * learning (A10–A12); their strength is a property of the office [AFI24 ch.3 tab.11 tab.13].
 *
 * <p>Off: no office has any.
 */
public final class DefensiveRoutines {
    private final boolean on;
    private final double minutes;

    public DefensiveRoutines(Settings settings) {
        on = settings.on("A13");
        minutes = settings.get("defensive.minutes_per_week");
    }

    /** Share of learning that gets through. */
    double learning(Kontor kontor) {
        return on ? 1 - kontor.defensiveRoutines : 1;
    }

    /** Minutes a week that they cost each veileder. */
    int minutes(Kontor kontor) {
        return on ? (int) Math.round(minutes * kontor.defensiveRoutines) : 0;
    }
}
