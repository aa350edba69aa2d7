package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;

/**
 * Of no mechanism: how likely a person would say to be satisfied with NAV: it hangs on the relation, on being heard, most of all on
 * practical usefulness, and little on availability [literature L50 L51]. Useful is what fits: the measure the person is
 * in, else what the person has come to expect of measures (B6). Asked once a month; nothing hangs on the answer, it is
 * there to be observed.
 */
public final class Satisfaction {
    private final double base;
    private final double relation;
    private final double heard;
    private final double useful;
    private final double available;
    private final Motivation motivation;

    public Satisfaction(Settings settings, Motivation motivation) {
        this.motivation = motivation;
        base = settings.get("satisfied.base");
        relation = settings.get("satisfied.relation_effect");
        heard = settings.get("satisfied.participation_effect");
        useful = settings.get("satisfied.usefulness_effect");
        available = settings.get("satisfied.availability_effect");
    }

    /** A week passes in which a person is asked, or not. */
    void pass(Week week, Bruker bruker) {
        int month = Units.WEEKS_PER_YEAR / Units.MONTHS_PER_YEAR;
        if (Math.floorMod(week.number() + bruker.id(), month) == 0) {
            ask(bruker);
        }
    }

    /** The person's answer now, as a chance. */
    void ask(Bruker bruker) {
        double usefulness = bruker.measure != null ? bruker.fit : bruker.faith;
        bruker.satisfied = Curves.logistic(base
                + relation * bruker.trust
                + heard * bruker.heard
                + useful * usefulness
                + available * motivation.contact(bruker));
    }
}
