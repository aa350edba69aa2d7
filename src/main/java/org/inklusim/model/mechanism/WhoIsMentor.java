package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Mentor.Policy;

/**
 * C9, who is mentor: leader, colleague or somebody far away; nearness to the candidate's work counts more than position
 * [AFI24 §3.2.7 §5.2 §6.3 §7.2.2 tab.14 tab.15]. When the employer decides, the shares of tab.14 hold. The mentor policy
 * of the scenario says whether anybody is appointed. Who has been mentor before is asked again, so that what was learnt
 * and what wore carry over to the next candidate (decision record 0010). Shared between brukere.
 *
 * <p>Off: all mentors are equally near, as near as a colleague, and nobody is mentor twice.
 */
public final class WhoIsMentor {
    private static final long WHO = KeyedRandom.decision("C9.who");
    private static final long CHEMISTRY = KeyedRandom.decision("C12.chemistry");

    private final boolean on;
    private final org.inklusim.scenario.Mentor lever;
    private final double colleagueNear;
    private final double leaderNear;
    private final double hrNear;
    private final double leaderShare;
    private final MentorBond bond;
    private final MentorSubsidy subsidy;

    public WhoIsMentor(Settings settings, MentorBond bond, MentorSubsidy subsidy) {
        this.bond = bond;
        this.subsidy = subsidy;
        on = settings.on("C9");
        lever = settings.scenario().mentor();
        colleagueNear = settings.get("mentor.nearness_colleague");
        leaderNear = settings.get("mentor.nearness_leader");
        hrNear = settings.get("mentor.nearness_hr");
        leaderShare = settings.get("mentor.leader_share");
    }

    /** Appoints a mentor where a placement begins, if the policy has mentors at all. */
    void appoint(Week week, Bruker bruker) {
        if (lever.policy() == Policy.NONE) {
            return;
        }
        Role role = role(week, bruker);
        Mentor mentor = on ? person(bruker.employer, role) : bruker.employer.ask(role);
        Mentoring mentoring = bruker.placement.mentoring;
        mentoring.begin(mentor);
        mentoring.nearness = on ? nearness(mentor.role) : colleagueNear;
        bond.begin(mentoring, week.random().uniform(bruker.id(), bruker.employer.id(), CHEMISTRY, 0, 0));
        week.tell(Event.MENTOR_APPOINTED, bruker, mentor, mentor.role, mentoring.nearness);
        subsidy.agree(week, bruker);
    }

    private Role role(Week week, Bruker bruker) {
        return switch (lever.nearness()) {
            case LEADER -> Role.LEADER;
            case COLLEAGUE -> Role.COLLEAGUE;
            case HR -> Role.HR;
            case EMPLOYER_DECIDES -> employersChoice(week, bruker);
        };
    }

    private Role employersChoice(Week week, Bruker bruker) {
        double draw = week.random().uniform(bruker.id(), bruker.employer.id(), WHO, week.number(), 0);
        return draw < leaderShare ? Role.LEADER : Role.COLLEAGUE;
    }

    /** Of those who are there: the most practised without a candidate, else somebody new, else who has the fewest. */
    private static Mentor person(Employer employer, Role wanted) {
        Role role = people(employer, wanted) > 0 ? wanted : Role.LEADER;
        Mentor free = null;
        Mentor leastTaken = null;
        int asked = 0;
        for (int i = 0; i < employer.mentors().size(); i++) {
            Mentor mentor = employer.mentors().get(i);
            if (mentor.role == role) {
                asked++;
                if (mentor.candidates() == 0 && (free == null || mentor.courses() > free.courses())) {
                    free = mentor;
                }
                if (leastTaken == null || mentor.candidates() < leastTaken.candidates()) {
                    leastTaken = mentor;
                }
            }
        }
        if (free == null && asked < people(employer, role)) {
            return employer.ask(role);
        }
        return free != null ? free : leastTaken;
    }

    /** How many of a kind there are: a leader for each place for candidates, one in HR, the rest colleagues. */
    private static int people(Employer employer, Role role) {
        return switch (role) {
            case LEADER -> Math.max(1, employer.places);
            case HR -> 1;
            case COLLEAGUE -> employer.spec.employees() - employer.places;
        };
    }

    private double nearness(Role role) {
        return switch (role) {
            case LEADER -> leaderNear;
            case COLLEAGUE -> colleagueNear;
            case HR -> hrNear;
        };
    }
}
