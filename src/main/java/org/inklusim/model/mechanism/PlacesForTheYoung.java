package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.random.KeyedRandom;

/**
 * D2, places that suit the young are too few [cited in LIT; HAL23 §3.5; how few is not measured]: somebody young who gets
 * a place at a provider, schools apart, gets one that suits with a fixed chance; else it fits as little as a measure
 * beside what stops the person (B6, B18), with what follows from that.
 *
 * <p>Off: every place suits the young as others.
 */
final class PlacesForTheYoung {
    private static final long SUITS = KeyedRandom.decision("D2.suits_the_young");

    private final boolean on;
    private final double young;
    private final double suits;
    private final double beside;

    PlacesForTheYoung(Settings settings) {
        on = settings.on("D2");
        young = settings.get("rule.young_age");
        suits = settings.get("measure.suits_young_share");
        beside = settings.get("measure.fit_beside_bottleneck");
    }

    /** Fit of the place somebody has in a measure against one that suits, 0–1. */
    double fit(Week week, Bruker bruker) {
        Measure measure = bruker.measure;
        boolean few = on && bruker.spec.age() < young && !measure.needsEmployer() && !measure.education();
        return few && week.random().uniform(bruker.id(), SUITS, bruker.stateSince()) >= suits ? beside : 1;
    }
}
