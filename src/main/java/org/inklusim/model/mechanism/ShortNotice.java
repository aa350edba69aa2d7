package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.random.KeyedRandom;

/**
 * A7, coming at short notice: who follows somebody closely comes to the workplace when its call is about trouble, and
 * does not wait for the next planned talk there [AFI24 §3.4.2 §6.2]. A call is about trouble when a mentor has seen that
 * something disturbs the candidate (B13), and else as often as support that falls short lets an employer call more
 * (A2). It takes the hours of a visit. In standard practice the call is all there is. Structural, as A7 is.
 */
final class ShortNotice {
    private static final long TROUBLE = KeyedRandom.decision("A7.call_about_trouble");

    private final double troubleCalls;

    ShortNotice(Settings settings) {
        troubleCalls = settings.get("call.trouble_effect");
    }

    /** An employer's call has been answered. */
    void called(Week week, Bruker bruker) {
        if (bruker.followUp.close() && bruker.employer != null && aboutTrouble(week, bruker)) {
            bruker.raise(Task.CLOSE_EMPLOYER, week.number());
        }
    }

    private boolean aboutTrouble(Week week, Bruker bruker) {
        double more = troubleCalls * (1 - bruker.placement.adequacy);
        return bruker.disturbed() && bruker.disturbanceSeen
                || week.random().uniform(bruker.id(), TROUBLE, week.number()) < more / (1 + more);
    }
}
