package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.random.KeyedRandom;

/**
 * C12, trust and chemistry between mentor and candidate: a bond grows week by week with attendance and chemistry, wears
 * when the candidate stays away, and lets more of the mentor's time become support. Mentors are strict or mild by nature;
 * knowing the candidate, and how to help, tells them when to push and when to wait. Who is pushed beyond what health
 * allows gives up sooner, who could do more and is not asked to learns less [AFI24 §4.4 §5.3 §5.3.7].
 *
 * <p>Off: all pairs get on middling well, the bond stays where it began, and every mentor asks just what the candidate can.
 */
public final class MentorBond {
    private static final long STRICT = KeyedRandom.decision("C12.strictness");

    private final boolean on;
    private final double start;
    private final double gain;
    private final double wear;
    private final double chemistryShare;
    private final double committed;
    private final double strictness;
    private final double pushed;
    private final double spared;
    private final SpecialKnowledge knowledge;

    public MentorBond(Settings settings, SpecialKnowledge knowledge) {
        this.knowledge = knowledge;
        on = settings.on("C12");
        start = settings.get("mentor.bond_start");
        gain = settings.get("mentor.bond_gain_per_week");
        chemistryShare = settings.get("mentor.chemistry_share");
        committed = settings.get("mentor.commitment_without_bond");
        wear = settings.get("mentor.bond_wear_per_week");
        strictness = settings.get("mentor.strictness_spread");
        pushed = settings.get("mentor.pushed_effect");
        spared = settings.get("mentor.spared_effect");
    }

    /** Somebody is asked to be mentor for the first time. */
    void begin(Week week, Mentor mentor) {
        mentor.strictness = Curves.logistic(strictness * week.random().normal(mentor.id(), STRICT, 0));
    }

    /**
     * Two people meet.
     *
     * @param draw how well they get on, 0–1
     */
    void begin(Mentoring mentoring, double draw) {
        mentoring.chemistry = on ? draw : 0.5;
        mentoring.bond = start;
        mentoring.push = 0;
    }

    /** A mentor and a candidate have a week with each other. */
    void live(Bruker bruker) {
        if (on) {
            Mentoring mentoring = bruker.placement.mentoring;
            double worn = mentoring.bond * (1 - wear * (1 - bruker.health));
            mentoring.bond = Curves.grow(worn, gain * mentoring.chemistry * bruker.health);
            double misjudged = (1 - mentoring.bond) * (1 - knowledge.known(bruker.placement));
            mentoring.push = misjudged * (mentoring.mentor().strictness - bruker.health);
        }
    }

    /** How much of the unpaid hours a mentor gives: a share from the first day, more as the bond commits. */
    double commits(Mentoring mentoring) {
        return committed + mentoring.bond;
    }

    /** Share of the mentor's time that becomes support: by chemistry from the first day, for the rest by the bond. */
    double carries(Mentoring mentoring) {
        return chemistryShare * mentoring.chemistry + (1 - chemistryShare) * mentoring.bond;
    }

    /** Log increase of the rate at which a candidate breaks off who is pushed beyond what health allows. */
    double pushed(Mentoring mentoring) {
        return pushed * Curves.positive(mentoring.push);
    }

    /** Share of learning that is left to a candidate who could do more than is asked. */
    double challenge(Mentoring mentoring) {
        return 1 - spared * Curves.positive(-mentoring.push);
    }
}
