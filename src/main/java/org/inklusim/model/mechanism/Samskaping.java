package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * C17, samskaping: veileder and mentor tell each other what each sees, and a mentor who is near and close has more to tell
 * than others at the workplace. Then support fits better, the mentor comes to know more of how to help and the veileder
 * more of the workplace, and both commit: the mentor gives more unpaid hours, the veileder comes sooner again. Both must be
 * within reach: at some workplaces the one named is far away and the real mentor is found only by talking, and a large
 * employer lets nobody visit more than once a month [AFI24 §5.4.2 §6.2 §6.3].
 *
 * <p>Off: support fits everywhere as after a talk in standard practice, whatever is told; nobody tells, learns or commits
 * more by it, mentors are within reach from the first day, and visits are not capped.
 */
public final class Samskaping {
    private static final long SLOW = KeyedRandom.decision("C17.slow_to_find");

    private final boolean on;
    private final double usual;
    private final double learns;
    private final double commits;
    private final double slow;
    private final double farAway;
    private final double large;
    private final double visitWeeks;
    private final Competence competence;

    public Samskaping(Settings settings, Competence competence) {
        this.competence = competence;
        on = settings.on("C17");
        usual = settings.get("insight.standard_share");
        learns = settings.get("samskaping.mentor_learns");
        commits = settings.get("samskaping.commitment_effect");
        slow = settings.get("samskaping.slow_to_find_share");
        farAway = settings.get("mentor.nearness_hr");
        large = settings.get("samskaping.large_employees");
        visitWeeks = Units.weeks(1);
    }

    /**
     * Somebody becomes mentor.
     *
     * @param nearness how near one of this role is to the candidate's work, once found
     * @param time how often before somebody has become mentor in this course
     */
    void begin(Week week, Bruker bruker, double nearness, int time) {
        Mentoring mentoring = bruker.placement.mentoring;
        boolean found = !on
                || week.random().uniform(bruker.id(), bruker.employer.id(), SLOW, bruker.placement.since, time) >= slow;
        mentoring.reach = nearness;
        mentoring.nearness = found ? nearness : Math.min(nearness, farAway);
    }

    /** What workplace and veileder have told each other, as far as it helps support to fit, 0–1. */
    double told(Placement placement) {
        return on ? placement.insight : usual;
    }

    /**
     * Share of what was untold that a talk at the workplace tells: more where a mentor, near and close to the candidate,
     * has more to tell.
     *
     * @param share what a talk with others there would tell, 0–1
     */
    double tells(Placement placement, double share) {
        Mentoring mentoring = placement.mentoring;
        return on ? Math.min(1, share * (1 + mentoring.nearness * mentoring.bond)) : share;
    }

    /**
     * A talk at the workplace.
     *
     * @param share share of what was untold that it tells, 0–1
     */
    void talk(Bruker bruker, Veileder veileder, double share) {
        Placement placement = bruker.placement;
        placement.insight = Curves.grow(placement.insight, share);
        competence.learn(veileder, Skill.WORKPLACE, bruker.close());
        Mentor mentor = placement.mentoring.mentor();
        if (on && mentor != null) {
            Mentoring mentoring = placement.mentoring;
            mentoring.nearness += share * (mentoring.reach - mentoring.nearness);
            competence.learn(veileder, Skill.WORKPLACE, bruker.close(), mentor.knowledge * mentoring.nearness);
            mentor.knowledge = Curves.grow(mentor.knowledge, learns * share);
        }
    }

    /** Whether the employer lets nobody visit now, so that a talk is by phone. */
    boolean onlyByPhone(Week week, Bruker bruker) {
        return on
                && bruker.employer != null
                && bruker.employer.spec.employees() >= large
                && week.number() - bruker.placement.lastVisit < visitWeeks;
    }

    /** How much more unpaid time a mentor gives by what has been told. */
    double commits(Placement placement) {
        return on ? 1 + commits * placement.insight : 1;
    }

    /** Weeks until the next talk at a workplace against those planned: fewer where mentor and veileder share much. */
    double comesAgain(Placement placement) {
        return on && placement.mentoring.appointed() ? 1 - commits * placement.insight : 1;
    }
}
