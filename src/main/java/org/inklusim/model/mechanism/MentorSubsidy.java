package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Task;
import org.inklusim.scenario.Mentor.Extension;
import org.inklusim.scenario.Mentor.Policy;

/**
 * C11, mentor subsidy (mentortilskudd): pays for agreed hours for agreed months and so frees time; hours paid fall short
 * of hours given. When it ends before the candidate carries the job, support falls; inflexible rules end it on the date,
 * flexible ones renew it while needed, at the price of casework [AFI24 §3.2.7 §4.4 §5.3.6 §5.4.3; literature L34 L35].
 *
 * <p>Off: no mentor grants are paid, so that subsidised mentors work as unpaid ones.
 */
public final class MentorSubsidy implements Mechanism {
    private final boolean on;
    private final org.inklusim.scenario.Mentor lever;
    private final double pieceWeeks;
    private final double neededAdequacy;

    public MentorSubsidy(Settings settings) {
        on = settings.on("C11");
        lever = settings.scenario().mentor();
        pieceWeeks = Units.weeks(settings.get("mentor.agreement_months"));
        neededAdequacy = settings.get("mentor.renewed_above_need");
    }

    /** The policy that holds. */
    Policy policy() {
        return lever.policy() == Policy.SUBSIDISED && !on ? Policy.UNPAID : lever.policy();
    }

    /** A first agreement for a new mentor. */
    void agree(Week week, Bruker bruker) {
        if (policy() == Policy.SUBSIDISED) {
            Mentor mentor = bruker.placement.mentor;
            mentor.agreedSince = week.number();
            pay(mentor, week.number());
            bruker.raise(Task.RENEWAL, week.number());
        }
    }

    private void pay(Mentor mentor, int now) {
        double longest = mentor.agreedSince + Units.weeks(lever.maxMonths());
        mentor.agreedUntil = (int) Math.min(longest, now + pieceWeeks);
        mentor.paidHours = mentor.agreedUntil > now ? lever.hoursPerWeek() : 0;
    }

    /** Agreements end on their date; renewals are asked for in time when rules and need allow. */
    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            Mentor mentor = bruker.placement.mentor;
            if (mentor.paidHours > 0 && week.number() >= mentor.agreedUntil) {
                mentor.paidHours = 0;
                if (mayRenew(week, bruker)) {
                    bruker.raise(Task.RENEWAL, week.number());
                }
            }
        }
    }

    private boolean mayRenew(Week week, Bruker bruker) {
        Mentor mentor = bruker.placement.mentor;
        boolean time = week.number() - mentor.agreedSince < Units.weeks(lever.maxMonths());
        boolean need = lever.extension() == Extension.FLEXIBLE && bruker.supportNeed * (1 - bruker.skill) > neededAdequacy;
        return policy() == Policy.SUBSIDISED && time && need && !bruker.state().job();
    }

    /** The veileder has dealt with the renewal. */
    void renew(Week week, Bruker bruker) {
        Mentor mentor = bruker.placement.mentor;
        if (mentor.appointed() && mentor.agreedSince != Bruker.NEVER && mentor.paidHours == 0 && mayRenew(week, bruker)) {
            pay(mentor, week.number());
        }
    }
}
