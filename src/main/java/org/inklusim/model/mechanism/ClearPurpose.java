package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.random.KeyedRandom;

/**
 * C1, a clear purpose: some employers ask first what a course is for [NIC17], a keyed trait. What it is for can be said
 * as far as kartlegging and avklaring have clarified the bruker's work ability; to those who ask, the answer is the
 * easier the clearer that is, against what is usual. That the candidate is motivated weighs with all, in
 * {@link SayingYes}.
 *
 * <p>Off: nobody asks what a course is for.
 */
public final class ClearPurpose {
    private static final long ASKS = KeyedRandom.decision("C1.asks_for_purpose");

    private final boolean on;
    private final double share;
    private final double effect;
    private final double usual;

    public ClearPurpose(Settings settings) {
        on = settings.on("C1");
        share = settings.get("yes.purpose_asked_share");
        effect = settings.get("yes.purpose_effect");
        usual = settings.get("yes.usual_purpose");
    }

    /** An employer is founded, who asks what a course is for or does not. */
    void begin(Week week, Employer employer) {
        employer.asksPurpose = on && week.random().uniform(employer.id(), ASKS, 0) < share;
    }

    /** Log odds of a yes by how clear it is what the course is for. */
    double saysYes(Bruker bruker, Employer employer) {
        return on && employer.asksPurpose ? effect * (bruker.clarified - usual) : 0;
    }
}
