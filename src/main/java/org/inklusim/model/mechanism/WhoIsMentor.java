package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Mentor.Policy;

/**
 * C9, who is mentor: leader, colleague or somebody far away; nearness to the candidate's work counts more than position
 * [AFI24 §3.2.7 §5.2 §6.3 §7.2.2 tab.14 tab.15]. When the employer decides, the shares of tab.14 hold. The mentor policy
 * of the scenario says whether anybody is appointed.
 *
 * <p>Off: all mentors are equally near, as near as a colleague.
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
        Mentor mentor = bruker.placement.mentor;
        mentor.role = role(week, bruker);
        mentor.nearness = on ? nearness(mentor.role) : colleagueNear;
        bond.begin(mentor, week.random().uniform(bruker.id(), bruker.employer.id(), CHEMISTRY, 0, 0));
        week.tell(Event.MENTOR_APPOINTED, bruker, bruker.employer, mentor.role, mentor.nearness);
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

    private double nearness(Role role) {
        return switch (role) {
            case NOBODY -> 0;
            case LEADER -> leaderNear;
            case COLLEAGUE -> colleagueNear;
            case HR -> hrNear;
        };
    }
}
