package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * B7, learning in a measure, by three patterns of talk [LIT; gains are its authors' reading of 23 conversations, sizes are
 * assumed]. Where bruker and veileder both are open in a talk under way, and the veileder knows the place well enough to
 * make learning concrete, experience is reflected on together (2): more of the general working-life competence
 * transfers. Where goals and skills still missing are planned with the employer or provider, at the start or in a talk at
 * the workplace, by one with a wish of one's own and a case that is known (3): more of the skill for the occupation
 * transfers, and there is faith that the measure leads there. Else dialogue is blocked (1): what is learnt stays bound to
 * the place, and doubt about measures is confirmed. A bruker is open as far as there is trust, faith in measures and a say;
 * a veileder as far as competence goes and strain lets; somebody near and trusted at the place makes up for a veileder who
 * does not know it. One measure can have both (2) and (3).
 *
 * <p>Off: everything learnt transfers alike, as much as is usual, whoever talks.
 */
public final class LearningPatterns {
    private static final long OPEN = KeyedRandom.decision("B7.open");
    private static final long PLAN = KeyedRandom.decision("B7.plan");

    private final boolean on;
    private final double bound;
    private final double usualReflected;
    private final double usualPlanned;
    private final double placeUnknown;
    private final double faith;
    private final InterestMatch match;
    private final Competence competence;
    private final Strain strain;

    public LearningPatterns(Settings settings, InterestMatch match, Competence competence, Strain strain) {
        this.match = match;
        this.competence = competence;
        this.strain = strain;
        on = settings.on("B7");
        bound = settings.get("learning.bound_share");
        usualReflected = settings.get("learning.usual_reflected");
        usualPlanned = settings.get("learning.usual_planned");
        placeUnknown = settings.get("learning.place_unknown_share");
        faith = settings.get("learning.faith_per_talk");
    }

    /** A measure begins: goals may be planned with the employer or provider. */
    void begin(Week week, Bruker bruker) {
        leave(bruker);
        plan(week, bruker);
    }

    /** A measure is left: what comes next is another matter. */
    void leave(Bruker bruker) {
        bruker.reflected = 0;
        bruker.planned = 0;
    }

    /** Bruker and veileder talk while a measure is under way. */
    void talk(Week week, Bruker bruker) {
        if (!on || bruker.measure == null) {
            return;
        }
        if (week.random().uniform(bruker.id(), OPEN, week.number()) < open(bruker)) {
            bruker.reflected = Curves.grow(bruker.reflected, 0.5);
            week.tell(Event.REFLECTED, bruker, bruker.handler(Task.CONTACT), bruker.measure);
        } else {
            bruker.faith *= 1 - faith;
            week.tell(Event.BLOCKED, bruker, bruker.handler(Task.CONTACT), bruker.measure);
        }
    }

    /** Chance that a talk is open. */
    double open(Bruker bruker) {
        Veileder veileder = bruker.handler(Task.CONTACT);
        double willing = StrictMath.cbrt(bruker.trust * bruker.faith * bruker.heard);
        double asks = competence.factor(veileder, Skill.KARTLEGGING) * strain.talks(veileder);
        Mentoring mentoring = bruker.placement.mentoring;
        double place = 1 - (1 - bruker.placement.insight) * (1 - mentoring.nearness * mentoring.bond);
        return willing * asks * Curves.onTop(placeUnknown, place);
    }

    /** Goals may be planned for the measure. */
    void plan(Week week, Bruker bruker) {
        if (on && bruker.measure != null && week.random().uniform(bruker.id(), PLAN, week.number()) < plans(bruker)) {
            bruker.planned = Curves.grow(bruker.planned, 0.5);
            bruker.faith = Curves.grow(bruker.faith, faith);
            week.tell(Event.PLANNED, bruker, bruker.employer, bruker.measure);
        }
    }

    /** Chance that there is a goal to plan for, known to the veileder, and that the place can lead there. */
    double plans(Bruker bruker) {
        double wish = bruker.employer != null ? match.met(bruker) : bruker.spec.interest();
        return wish * bruker.known;
    }

    /** Factor of the general competence that a measure, or work under it, gives for elsewhere. */
    double general(Bruker bruker) {
        return transfers(bruker, bruker.reflected, usualReflected);
    }

    /** Factor of the skill for the occupation that a measure, or work under it, gives for elsewhere. */
    double occupational(Bruker bruker) {
        return transfers(bruker, bruker.planned, usualPlanned);
    }

    private double transfers(Bruker bruker, double level, double usual) {
        return on && bruker.measure != null ? Curves.onTop(bound, level) / Curves.onTop(bound, usual) : 1;
    }

    /** Share of the skill learnt at a workplace that counts there only. */
    double boundHere(Bruker bruker) {
        return Curves.positive(1 - occupational(bruker));
    }
}
