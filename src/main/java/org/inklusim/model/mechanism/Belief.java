package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A12, belief about job-readiness: a veileder who thinks train-then-place filters many out as not job-ready and finds no
 * candidates; own surprises, and more so talking about them (A11), shift the belief [AFI24 §3.5 §4.2 §6.2 §7.1.2 tab.13]. Shared
 * between brukere.
 *
 * <p>Off: nobody is filtered out.
 */
public final class Belief {
    private static final long START = KeyedRandom.decision("A12.start");

    private final boolean on;
    private final double start;
    private final double spread;
    private final double demanded;
    private final double surprise;
    private final DefensiveRoutines defence;

    public Belief(Settings settings, DefensiveRoutines defence) {
        this.defence = defence;
        on = settings.on("A12");
        start = settings.get("belief.start");
        spread = settings.get("belief.spread");
        demanded = settings.get("belief.readiness_demanded");
        surprise = settings.get("belief.surprise_gain");
    }

    /** Somebody takes up a post. */
    void begin(Week week, Veileder veileder) {
        double apart = spread * week.random().normal(veileder.id(), START, veileder.holder);
        veileder.belief = Curves.logistic(Curves.logit(start) + apart);
    }

    /** Whether a bruker seems ready enough to be thought of as a candidate. */
    public boolean candidate(Bruker bruker, Veileder veileder) {
        return !on || bruker.readiness >= demanded * (1 - veileder.belief);
    }

    /** Whether a veileder thinks of place-then-train rather than train-then-place. */
    boolean enthusiastic(Veileder veileder) {
        return on && veileder.belief > 1 - veileder.belief;
    }

    /** How much more than usual a veileder thinks of place-then-train, −1–1. */
    double beyondUsual(Veileder veileder) {
        return on ? veileder.belief - start : 0;
    }

    /** A close case has got a job: a surprise to the share the person did not seem ready. */
    void hired(Bruker bruker) {
        Veileder veileder = bruker.handler(Task.CLOSE_CONTACT);
        if (on && veileder != null && bruker.close()) {
            double unexpected = 1 - bruker.spec.readiness();
            veileder.belief = Curves.grow(veileder.belief, surprise * unexpected * defence.learning(veileder.kontor));
        }
    }
}
