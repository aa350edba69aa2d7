package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Risk;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Mentor.Policy;

/**
 * C9, who is mentor: leader, colleague or somebody far away; nearness to the candidate's work counts more than position
 * [AFI24 §3.2.7 §5.2 §6.3 §7.2.2 tab.14 tab.15]. When the employer decides, the shares of tab.14 hold, with more leaders
 * in small firms. Often a colleague shares the task. Mentors change, the worn sooner (C13): then two people begin anew,
 * except for what goes on with the one who shared, and the money waits for the office, since it is tied to a name. Who has
 * been mentor before is asked again, so that what was learnt and what wore carry over (decision record 0010); where only
 * the worn out are left nobody is mentor. Shared between brukere.
 *
 * <p>Off: all mentors are equally near, as near as a colleague, nobody shares, changes or is mentor twice.
 */
public final class WhoIsMentor implements Mechanism {
    private static final long WHO = KeyedRandom.decision("C9.who");
    private static final long SHARED = KeyedRandom.decision("C9.shared");
    private static final long CHEMISTRY = KeyedRandom.decision("C12.chemistry");

    private final boolean on;
    private final org.inklusim.scenario.Mentor lever;
    private final double colleagueNear;
    private final double leaderNear;
    private final double hrNear;
    private final double leaderLogit;
    private final double smallFirm;
    private final double smallFirmEmployees;
    private final double shared;
    private final double changes;
    private final MentorBond bond;
    private final Samskaping together;
    private final MentorStrain strain;
    private final SpecialKnowledge knowledge;
    private final MentorSubsidy subsidy;
    private final Stigma stigma;

    public WhoIsMentor(
            Settings settings,
            MentorBond bond,
            Samskaping together,
            MentorStrain strain,
            SpecialKnowledge knowledge,
            MentorSubsidy subsidy,
            Stigma stigma) {
        this.stigma = stigma;
        this.bond = bond;
        this.together = together;
        this.strain = strain;
        this.knowledge = knowledge;
        this.subsidy = subsidy;
        on = settings.on("C9");
        lever = settings.scenario().mentor();
        colleagueNear = settings.get("mentor.nearness_colleague");
        leaderNear = settings.get("mentor.nearness_leader");
        hrNear = settings.get("mentor.nearness_hr");
        double leaders = settings.get("mentor.leader_share");
        leaderLogit = Curves.logit(leaders);
        smallFirm = settings.get("mentor.small_firm_effect");
        smallFirmEmployees = settings.get("yes.small_firm_employees");
        shared = settings.get("mentor.shared_share");
        changes = settings.get("mentor.changes_per_year") / Units.WEEKS_PER_YEAR;
    }

    /**
     * Appoints a mentor where a placement begins, if the policy has mentors at all, the candidate does not decline (B9)
     * and the employer finds one.
     */
    void appoint(Week week, Bruker bruker) {
        if (lever.policy() != Policy.NONE && !stigma.declines(week, bruker) && find(week, bruker, role(week, bruker))) {
            subsidy.agree(week, bruker);
        }
    }

    /** A week for each pair: another mentor takes over, or the two get to know each other better. */
    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            Mentoring mentoring = bruker.placement.mentoring;
            if (mentoring.appointed()) {
                double rate = on ? changes * strain.givesUp(mentoring.mentor()) : 0;
                if (on && Hazards.strikes(week.random(), bruker, Risk.MENTOR_CHANGES, rate)) {
                    change(week, bruker);
                } else {
                    bond.live(bruker);
                }
            }
        }
    }

    private void change(Week week, Bruker bruker) {
        Mentoring mentoring = bruker.placement.mentoring;
        Mentor before = mentoring.mentor();
        double kept = mentoring.shared ? mentoring.bond / 2 : 0;
        week.because(Reason.STRAIN, before.strain, 1);
        week.tell(Event.MENTOR_GIVES_UP, bruker, before, before.role);
        subsidy.hold(week, bruker);
        if (find(week, bruker, before.role)) {
            mentoring.bond = Math.max(kept, mentoring.bond);
        } else {
            mentoring.leave();
        }
    }

    private boolean find(Week week, Bruker bruker, Role role) {
        Employer employer = bruker.employer;
        Mentoring mentoring = bruker.placement.mentoring;
        Mentor mentor = on ? person(week, employer, role, mentoring.mentor()) : first(week, employer, role);
        if (mentor == null) {
            return false;
        }
        int time = mentoring.begin(mentor);
        together.begin(week, bruker, on ? nearness(mentor.role) : colleagueNear, time);
        mentoring.shared = on
                && employer.spec.employees() > 2
                && week.random().uniform(bruker.id(), employer.id(), SHARED, bruker.placement.since, time) < shared;
        bond.begin(mentoring, week.random().uniform(bruker.id(), employer.id(), CHEMISTRY, 0, time));
        week.tell(Event.MENTOR_APPOINTED, bruker, mentor, mentor.role, mentoring.nearness);
        return true;
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
        Employer employer = bruker.employer;
        double draw = week.random().uniform(bruker.id(), employer.id(), WHO, week.number(), 0);
        double small = smallFirmEmployees / (smallFirmEmployees + employer.spec.employees());
        return draw < Curves.logistic(leaderLogit + smallFirm * (2 * small - 1)) ? Role.LEADER : Role.COLLEAGUE;
    }

    /**
     * Who is asked: of those without anybody to help the most practised, else somebody new, else who has the fewest to
     * help. Nobody who is worn out or has just given up; null when nobody else is left.
     */
    private Mentor person(Week week, Employer employer, Role wanted, Mentor not) {
        Role role = people(employer, wanted) > 0 ? wanted : Role.LEADER;
        Mentor free = null;
        Mentor taken = null;
        int asked = 0;
        for (int i = 0; i < employer.mentors().size(); i++) {
            Mentor mentor = employer.mentors().get(i);
            asked += mentor.role == role ? 1 : 0;
            if (mentor.role != role || mentor == not || strain.wornOut(mentor)) {
                continue;
            }
            if (!mentor.busy() && (free == null || mentor.courses() > free.courses())) {
                free = mentor;
            }
            if (taken == null || mentor.candidates() < taken.candidates()) {
                taken = mentor;
            }
        }
        if (free != null) {
            return free;
        }
        return asked < people(employer, role) ? first(week, employer, role) : taken;
    }

    /** Somebody is asked for the first time. */
    Mentor first(Week week, Employer employer, Role role) {
        Mentor mentor = employer.ask(role);
        strain.begin(mentor);
        knowledge.begin(week, mentor);
        bond.begin(week, mentor);
        return mentor;
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
