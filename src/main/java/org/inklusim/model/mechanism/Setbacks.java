package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * C16, it does not always work: an employer goes on while growth is seen and stops sooner where it is not, or where
 * somebody placed while too ill stays away; poor chemistry and tired colleagues breed conflicts, some with threats, which
 * hurt the bond, make the employer call and can end a course at once. A course that is broken off still teaches veileder
 * and mentor [AFI24 §5.3.7 §6.2; NIC17]. What the employer saw of the last months is remembered as in the account (C3).
 *
 * <p>Off: growth and absence are everywhere as usual, there are no conflicts, and only courses seen through teach.
 */
public final class Setbacks {
    private static final long GRAVE = KeyedRandom.decision("C16.grave");

    private final boolean on;
    private final boolean employersEnd;
    private final double memory;
    private final double growth;
    private final double usualGrowth;
    private final double absence;
    private final double usualAbsence;
    private final double conflicts;
    private final double chemistry;
    private final double tired;
    private final double push;
    private final double grave;
    private final double learnt;
    private final double wholeCourse;
    private final Colleagues colleagues;
    private final Competence competence;
    private final SellingOrLevelling selling;

    public Setbacks(Settings settings, Colleagues colleagues, Competence competence) {
        this.colleagues = colleagues;
        this.competence = competence;
        selling = new SellingOrLevelling(settings);
        on = settings.on("C16");
        employersEnd = settings.on("C3");
        memory = settings.get("account.memory_share_per_week");
        growth = settings.get("setback.growth_effect");
        usualGrowth = settings.get("setback.usual_growth");
        absence = settings.get("setback.absence_effect");
        usualAbsence = settings.get("setback.usual_absence");
        conflicts = Units.perWeek(settings.get("conflict.per_month"));
        chemistry = settings.get("conflict.chemistry_effect");
        tired = settings.get("conflict.discontent_effect");
        push = settings.get("conflict.ends_course");
        grave = settings.get("conflict.grave_share");
        learnt = settings.get("mentor.learnt_per_course");
        wholeCourse = settings.get("measure.arbeidstrening.weeks");
    }

    /** A week of a trial is over: the employer has seen what it gave, and may have had a conflict. */
    void live(Week week, Bruker bruker) {
        Placement placement = bruker.placement;
        if (placement.since == week.number()) {
            placement.seen = placement.productivity;
            placement.away = usualAbsence;
        }
        placement.seen += memory * (placement.productivity - placement.seen);
        placement.away += memory * (1 - bruker.health - placement.away);
        if (on && Hazards.strikes(week.random(), bruker, Risk.CONFLICT, conflicts(bruker))) {
            conflict(week, bruker);
        }
    }

    /** Rate of conflicts this week. */
    private double conflicts(Bruker bruker) {
        Placement placement = bruker.placement;
        double apart = placement.mentoring.appointed() ? 1 - 2 * placement.mentoring.chemistry : 0;
        double logRate = chemistry * apart + tired * colleagues.tired(placement) + selling.conflict(bruker);
        return conflicts * StrictMath.exp(logRate);
    }

    private void conflict(Week week, Bruker bruker) {
        boolean threats = week.random().uniform(bruker.id(), GRAVE, week.number()) < grave;
        bruker.placement.mentoring.bond /= 2;
        Hazards.push(week.random(), bruker, Risk.BREAK_OFF, push);
        double ends = threats ? Hazards.left(week.random(), bruker, Risk.EMPLOYER_ENDS) : push;
        Hazards.push(week.random(), bruker, Risk.EMPLOYER_ENDS, employersEnd ? ends : 0);
        week.because(Reason.TALKED_DOWN, selling.conflict(bruker), 1);
        week.tell(threats ? Event.THREATS : Event.CONFLICT, bruker, bruker.employer);
        bruker.raise(Task.EMPLOYER_CALL, week.number());
    }

    /** Log increase of the rate at which the employer ends a course. */
    double ends(Placement placement) {
        return on ? absence * (placement.away - usualAbsence) - growth * grown(placement) : 0;
    }

    /** Growth seen in the last months above the usual. */
    private double grown(Placement placement) {
        return placement.productivity - placement.seen - usualGrowth;
    }

    /** A trial is over: it has taught mentor and veileder, also when it was broken off. */
    void teach(Week week, Bruker bruker, boolean brokenOff) {
        if (brokenOff && !on) {
            return;
        }
        double share = Math.min(1, (week.number() - bruker.placement.since) / wholeCourse);
        Mentor mentor = bruker.placement.mentoring.mentor();
        if (mentor != null) {
            mentor.knowledge = Curves.grow(mentor.knowledge, learnt * share);
        }
        Veileder veileder = bruker.handler(Task.EMPLOYER);
        if (veileder != null) {
            competence.learn(veileder, Skill.WORKPLACE, bruker.close());
        }
    }

    /** What made an employer end a course, for words. */
    void explainEnd(Week week, Bruker bruker) {
        if (on) {
            week.because(Reason.GROWTH, grown(bruker.placement), -growth);
            week.because(Reason.ABSENCE, bruker.placement.away - usualAbsence, absence);
        }
    }
}
