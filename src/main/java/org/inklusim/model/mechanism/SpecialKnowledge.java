package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Placement;
import org.inklusim.population.Need;
import org.inklusim.random.KeyedRandom;

/**
 * C13, the mentor needs support too: none was trained for it, half have had candidates before. What a mentor knows of
 * helping, and what the veileder has told, make an hour worth more; where both are lacking, help can shield somebody with
 * mental illness from what is feared and so feed the fear, which costs working-life competence [AFI24 §5.2 §5.3.7 §7.2.4].
 *
 * <p>Off: all mentors know as much as they do on average, and nobody is shielded.
 */
public final class SpecialKnowledge {
    private static final long KNOWS = KeyedRandom.decision("C13.knows");

    private final boolean on;
    private final double practisedShare;
    private final double practised;
    private final double novice;
    private final double shielding;
    private final Samskaping together;

    public SpecialKnowledge(Settings settings, Samskaping together) {
        this.together = together;
        on = settings.on("C13");
        practisedShare = settings.get("mentor.practised_share");
        practised = settings.get("mentor.knowledge_practised");
        novice = settings.get("mentor.knowledge_novice");
        shielding = settings.get("mentor.shielding_per_week");
    }

    /** Somebody is asked to be mentor for the first time in the run. */
    void begin(Week week, Mentor mentor) {
        boolean before = week.random().uniform(mentor.id(), KNOWS, 0) < practisedShare;
        mentor.knowledge = on ? before ? practised : novice : novice + practisedShare * (practised - novice);
    }

    /** What is known at the workplace of how to help this candidate, 0–1: the mentor's own, and what has been told. */
    double known(Placement placement) {
        return 1 - (1 - placement.mentoring.mentor().knowledge) * (1 - together.told(placement));
    }

    /**
     * Share of working-life competence that a week of being shielded costs.
     *
     * @param share the mentor's help as a share of what is needed, 0–1
     */
    double shields(Bruker bruker, double share) {
        boolean fears = on && Need.MENTAL_HEALTH.in(bruker.spec.needs());
        return fears ? shielding * share * (1 - known(bruker.placement)) : 0;
    }
}
