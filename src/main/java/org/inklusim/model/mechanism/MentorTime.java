package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Mentor.Role;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;

/**
 * C10, the mentor's time: up to an hour a day and more, longer than foreseen and not fully paid for; what is given never
 * exceeds the time there is [AFI24 §4.3.4 §5.3.5 §5.3.6 §5.4.3]. Colleagues' ordinary support is there in any case;
 * what the veileder has heard at the workplace and passed on makes support fit better (A7).
 *
 * <p>Off: a mentor who is appointed has all the time that is needed, up to the hours of full-time work.
 */
public final class MentorTime implements Mechanism {
    private final boolean on;
    private final double fullNeed;
    private final double colleagues;
    private final double free;
    private final double leaderShare;
    private final double withoutInsight;
    private final double insightFade;
    private final double fullTime;
    private final MentorBond bond;

    public MentorTime(Settings settings, MentorBond bond) {
        this.bond = bond;
        on = settings.on("C10");
        fullNeed = settings.get("support.hours_full_need");
        colleagues = settings.get("support.colleague_hours");
        free = settings.get("mentor.free_hours");
        leaderShare = settings.get("mentor.leader_time_share");
        withoutInsight = settings.get("support.without_insight_share");
        fullTime = settings.get("work.hours_per_week");
        insightFade = settings.get("insight.fade_per_week");
    }

    @Override
    public void act(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.state().atEmployer()) {
                support(bruker);
            } else {
                bruker.placement.adequacy = 0;
                bruker.placement.mentoring.hoursGiven = 0;
            }
        }
    }

    private void support(Bruker bruker) {
        Placement placement = bruker.placement;
        Mentoring mentoring = placement.mentoring;
        placement.insight *= 1 - insightFade;
        double need = need(bruker);
        double byMentor = 0;
        mentoring.hoursGiven = 0;
        if (mentoring.appointed()) {
            double quality = mentoring.nearness
                    * bond.carries(mentoring)
                    * Curves.onTop(withoutInsight, placement.insight);
            double wanted = Math.min(fullTime, Curves.positive(need - colleagues) / quality);
            mentoring.hoursGiven = on ? Math.min(wanted, time(mentoring)) : wanted;
            byMentor = mentoring.hoursGiven * quality;
        }
        placement.colleagueHours = Math.min(need, colleagues);
        double given = placement.colleagueHours + byMentor;
        placement.adequacy = need > 0 ? Math.min(1, given / need) : 1;
    }

    private double time(Mentoring mentoring) {
        return (free * bond.commits(mentoring) + mentoring.paidHours) * (mentoring.mentor().role == Role.LEADER ? leaderShare : 1);
    }

    /** Hours of support a week that the person needs now; less as skill and competence grow. */
    private double need(Bruker bruker) {
        return fullNeed * bruker.supportNeed * (1 - bruker.skill * bruker.readiness);
    }
}
