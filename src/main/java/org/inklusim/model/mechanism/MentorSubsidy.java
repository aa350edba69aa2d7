package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Task;
import org.inklusim.scenario.Mentor.Extension;
import org.inklusim.scenario.Mentor.Policy;

/**
 * C11, mentor subsidy (mentortilskudd): pays for agreed hours for agreed months and so frees time; hours paid fall
 * short of hours given. When it ends before the candidate carries the job, support falls; inflexible rules end it on the
 * date, flexible ones renew it while needed and lawful, after a gap as long as the veileder needs to deal with it
 * [AFI24 §3.2.7 §4.4 §5.3.6 §5.4.3; literature L34 L35].
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

    public MentorSubsidy(Settings settings) {
        on = settings.on("C11");
        lever = settings.scenario().mentor();
        firstWeeks = Units.weeks(lever.maxMonths());
        pieceWeeks = Units.weeks(settings.get("mentor.renewal_months"));
        longestWeeks = Units.weeks(settings.get("mentor.longest_months"));
        neededAbove = settings.get("mentor.renewed_above_need");
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
                if (mayRenew(week, bruker)) {
                    bruker.raise(Task.RENEWAL, week.number());
                }
            }
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
        double need = bruker.supportNeed * (1 - bruker.skill * bruker.readiness);
        return need > neededAbove ? Afterwards.RENEWAL_ASKED : Afterwards.NO_NEED;
    }

    /** The veileder has dealt with the renewal. */
    void renew(Week week, Bruker bruker) {
        Mentoring mentoring = bruker.placement.mentoring;
        boolean ended = mentoring.appointed() && mentoring.agreedSince != Bruker.NEVER && mentoring.paidHours == 0;
        if (ended && mayRenew(week, bruker)) {
            pay(bruker, week.number(), pieceWeeks);
            week.tell(Event.MENTOR_RENEWED, bruker, bruker.employer, null, mentoring.agreedUntil - week.number());
        }
    }
}
