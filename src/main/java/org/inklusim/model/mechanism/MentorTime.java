package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;
import org.inklusim.random.KeyedRandom;

/**
 * C10, the mentor's time: up to an hour a day and more, longer than foreseen and not fully paid for; what is given never
 * exceeds the time there is, and in some months production leaves less of it than in others [AFI24 §4.3.4 §5.3.5 §5.3.6
 * §5.4.3]. Colleagues' ordinary support is there in any case; what is known of how to help makes an hour worth more (C13, C17).
 *
 * <p>Off: a mentor who is appointed has all the time that is needed, up to the hours of full-time work.
 */
public final class MentorTime implements Mechanism {
    private static final long PRODUCTION = KeyedRandom.decision("C10.production");

    private final boolean on;
    private final double fullNeed;
    private final double colleagues;
    private final double free;
    private final double leaderShare;
    private final double withoutKnowledge;
    private final double insightFade;
    private final double fullTime;
    private final double production;
    private final MentorBond bond;
    private final MentorStrain strain;
    private final SpecialKnowledge knowledge;
    private final WorkAbility ability;
    private final SelfEfficacy efficacy;
    private final Colleagues community;
    private final OthersAround others;
    private final Samskaping together;
    private final EmployerSide side;

    public MentorTime(
            Settings settings,
            MentorBond bond,
            Samskaping together,
            EmployerSide side,
            MentorStrain strain,
            SpecialKnowledge knowledge,
            WorkAbility ability,
            SelfEfficacy efficacy,
            Colleagues community,
            OthersAround others) {
        this.others = others;
        this.community = community;
        this.together = together;
        this.efficacy = efficacy;
        this.side = side;
        this.ability = ability;
        this.bond = bond;
        this.strain = strain;
        this.knowledge = knowledge;
        production = settings.get("mentor.production_spread");
        on = settings.on("C10");
        fullNeed = settings.get("support.hours_full_need");
        colleagues = settings.get("support.colleague_hours");
        free = settings.get("mentor.free_hours");
        leaderShare = settings.get("mentor.leader_time_share");
        withoutKnowledge = settings.get("support.without_knowledge_share");
        fullTime = settings.get("work.hours_per_week");
        insightFade = settings.get("insight.fade_per_week");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.state().atEmployer()) {
                support(week, bruker);
            } else {
                bruker.placement.adequacy = 0;
                bruker.placement.mentoring.hoursGiven = 0;
            }
        }
    }

    private void support(Week week, Bruker bruker) {
        Placement placement = bruker.placement;
        Mentoring mentoring = placement.mentoring;
        placement.insight *= 1 - insightFade;
        if (bruker.state().onTrial()) {
            community.live(bruker);
        }
        double need = need(bruker);
        placement.colleagueHours = Math.min(need, colleagues * community.help(placement));
        double byMentor = 0;
        mentoring.hoursGiven = 0;
        if (mentoring.appointed()) {
            double quality = mentoring.nearness
                    * bond.carries(mentoring)
                    * Curves.onTop(withoutKnowledge, knowledge.known(placement));
            double wanted = Math.min(fullTime, (need - placement.colleagueHours) / quality);
            others.mentored(week, bruker);
            double time = on ? time(week, bruker) : fullTime;
            double spent = Math.min(time, others.mentorHours(placement));
            double helped = Math.min(wanted, time - spent);
            mentoring.hoursGiven = spent + helped;
            byMentor = helped * quality;
            if (wanted > 0) {
                strain.help(bruker, helped / wanted);
                ability.unlearn(bruker, knowledge.shields(bruker, byMentor / need));
            }
        }
        double given = side.support(bruker) * (placement.colleagueHours + byMentor);
        placement.adequacy = need > 0 ? Math.min(1, given / need) : 1;
    }

    /**
     * Hours that a mentor has for a candidate this week: those that are paid for, and unpaid ones as far as the bond
     * commits, production leaves room and others do not need them; with a colleague's on top where the task is shared.
     */
    private double time(Week week, Bruker bruker) {
        Mentoring mentoring = bruker.placement.mentoring;
        Mentor mentor = mentoring.mentor();
        double unpaid = free
                * bond.commits(mentoring)
                * together.commits(bruker.placement)
                * (mentoring.shared ? 2 : 1)
                / Math.max(1, mentor.helped)
                * room(week, mentor.employer());
        return (unpaid + mentoring.paidHours)
                * strain.strength(mentor)
                * (mentor.role == Role.LEADER ? leaderShare : 1);
    }

    /** How much room production leaves at an employer this month against the mean. */
    private double room(Week week, Employer employer) {
        int month = (int) Math.floor(week.number() / Units.weeks(1));
        return 1 + production * (2 * week.random().uniform(employer.id(), PRODUCTION, month) - 1);
    }

    /** Hours of support a week that the person needs now; less as skill, competence and self-efficacy grow. */
    private double need(Bruker bruker) {
        return fullNeed
                * bruker.supportNeed
                * (1 - bruker.skill * bruker.readiness)
                * efficacy.need(bruker)
                * others.needLeft(bruker.placement);
    }
}
