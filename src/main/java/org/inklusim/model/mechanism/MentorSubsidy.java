package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Task;
import org.inklusim.scenario.Mentor.Extension;
import org.inklusim.scenario.Mentor.Policy;

/**
 * C11, mentor subsidy (mentortilskudd): refunds hours given, as far as they are agreed, for agreed months and so frees
 * time; hours paid fall short of hours given. When it ends before the candidate carries the job, support falls and the
 * course often ends; inflexible rules end it on the date, flexible ones renew it while needed and lawful, after a gap as
 * long as the veileder needs to deal with it. No veileder can promise an employer more than the first agreement [AFI24
 * §3.2.7 §4.4 §5.3.6 §5.4.3; literature L34 L35].
 *
 * <p>Off: no mentor grants are paid, so that subsidised mentors work as unpaid ones.
 */
public final class MentorSubsidy implements Mechanism {
    /** What follows when an agreement has run out. */
    public enum Afterwards {
        RENEWAL_ASKED,
        RULES_SAY_NO,
        LONGEST_TIME,
        IN_A_JOB,
        NO_NEED
    }

    private final boolean on;
    private final org.inklusim.scenario.Mentor lever;
    private final double firstWeeks;
    private final double pieceWeeks;
    private final double longestWeeks;
    private final double neededAbove;
    private final double placementWeeks;
    private final double subsidisedWeeks;
    private final double gap;
    private final EmployersLearning learning;

    public MentorSubsidy(Settings settings, EmployersLearning learning) {
        this.learning = learning;
        on = settings.on("C11");
        lever = settings.scenario().mentor();
        firstWeeks = Units.weeks(lever.maxMonths());
        pieceWeeks = Units.weeks(settings.get("mentor.renewal_months"));
        longestWeeks = Units.weeks(settings.get("mentor.longest_months"));
        neededAbove = settings.get("mentor.renewed_above_need");
        placementWeeks = settings.get("measure.arbeidstrening.weeks");
        subsidisedWeeks = settings.get("measure.lonnstilskudd.weeks");
        gap = settings.get("mentor.gap_effect");
    }

    /** The policy that holds. */
    Policy policy() {
        return lever.policy() == Policy.SUBSIDISED && !on ? Policy.UNPAID : lever.policy();
    }

    /** A first agreement for a new mentor. */
    void agree(Week week, Bruker bruker) {
        if (policy() == Policy.SUBSIDISED && lever.maxMonths() > 0) {
            Mentoring mentoring = bruker.placement.mentoring;
            mentoring.agreedSince = week.number();
            pay(bruker, week.number(), firstWeeks);
            week.tell(Event.MENTOR_AGREED, bruker, bruker.employer, null, mentoring.agreedUntil - week.number());
            bruker.raise(Task.RENEWAL, week.number());
        }
    }

    /** Renewals beyond the first agreement are for those with reduced work capacity (literature L34). */
    private double longest(Bruker bruker) {
        return bruker.spec.innsatsgruppe().reducedWorkCapacity() ? longestWeeks : firstWeeks;
    }

    private void pay(Bruker bruker, int now, double weeks) {
        Mentoring mentoring = bruker.placement.mentoring;
        mentoring.agreedUntil = (int) Math.min(mentoring.agreedSince + longest(bruker), now + weeks);
        mentoring.paidHours = mentoring.agreedUntil > now ? lever.hoursPerWeek() : 0;
    }

    /** Agreements end on their date; a renewal is asked for when rules and need allow. */
    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            Mentoring mentoring = bruker.placement.mentoring;
            if (mentoring.paidHours > 0 && week.number() >= mentoring.agreedUntil) {
                mentoring.paidHours = 0;
                int weeks = week.number() - mentoring.agreedSince;
                week.tell(Event.MENTOR_MONEY_ENDS, bruker, bruker.employer, afterwards(week, bruker), weeks);
                if (refused(week, bruker)) {
                    learning.refused(week, bruker);
                } else if (mayRenew(week, bruker)) {
                    bruker.raise(Task.RENEWAL, week.number());
                }
            }
        }
    }

    /** Another is to be mentor: the money, tied to a name, waits until the veileder has dealt with it. */
    void hold(Week week, Bruker bruker) {
        Mentoring mentoring = bruker.placement.mentoring;
        if (mentoring.paidHours > 0) {
            mentoring.paidHours = 0;
            bruker.raise(Task.RENEWAL, week.number());
        }
    }

    private boolean mayRenew(Week week, Bruker bruker) {
        return afterwards(week, bruker) == Afterwards.RENEWAL_ASKED;
    }

    /** What follows when an agreement has run out: a renewal, unless the rules, the job or the need say no. */
    private Afterwards afterwards(Week week, Bruker bruker) {
        if (policy() != Policy.SUBSIDISED || lever.extension() != Extension.FLEXIBLE) {
            return Afterwards.RULES_SAY_NO;
        }
        if (week.number() - bruker.placement.mentoring.agreedSince >= longest(bruker)) {
            return Afterwards.LONGEST_TIME;
        }
        if (bruker.state().job()) {
            return Afterwards.IN_A_JOB;
        }
        return needed(bruker) ? Afterwards.RENEWAL_ASKED : Afterwards.NO_NEED;
    }

    private boolean needed(Bruker bruker) {
        return need(bruker) > neededAbove;
    }

    /** Whether more would be needed on trial but the rules say no. */
    private boolean refused(Week week, Bruker bruker) {
        Afterwards after = afterwards(week, bruker);
        boolean no = after == Afterwards.RULES_SAY_NO || after == Afterwards.LONGEST_TIME;
        return no && bruker.state().onTrial() && needed(bruker);
    }

    /** The veileder has dealt with the renewal, or with the name of another mentor in an agreement that runs. */
    void renew(Week week, Bruker bruker) {
        Mentoring mentoring = bruker.placement.mentoring;
        if (!mentoring.appointed() || !unpaid(mentoring)) {
            return;
        }
        if (week.number() < mentoring.agreedUntil) {
            mentoring.paidHours = lever.hoursPerWeek();
            week.tell(Event.MENTOR_AGREED, bruker, bruker.employer, null, mentoring.agreedUntil - week.number());
        } else if (mayRenew(week, bruker)) {
            pay(bruker, week.number(), pieceWeeks);
            week.tell(Event.MENTOR_RENEWED, bruker, bruker.employer, null, mentoring.agreedUntil - week.number());
        }
    }

    /** Whether there has been money in this course and there is none now. */
    private static boolean unpaid(Mentoring mentoring) {
        return mentoring.agreedSince != Bruker.NEVER && mentoring.paidHours == 0;
    }

    /** Log increase of the rate at which an employer ends a course whose money has gone before the candidate carries on. */
    double gap(Bruker bruker) {
        return on && unpaid(bruker.placement.mentoring) ? gap * need(bruker) : 0;
    }

    /** Share of the mentor's hours in what an employer is asked for, null for a job, that nobody promises to pay for. */
    double unpromised(Measure measure) {
        if (measure == null || policy() == Policy.NONE) {
            return 0;
        }
        double weeks = measure == Measure.LONNSTILSKUDD ? subsidisedWeeks : placementWeeks;
        return policy() == Policy.UNPAID ? 1 : Curves.positive(1 - firstWeeks / weeks);
    }

    private static double need(Bruker bruker) {
        return bruker.supportNeed * (1 - bruker.skill * bruker.readiness);
    }
}
