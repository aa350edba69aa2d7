package org.inklusim.model.practice;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.mechanism.CloseEnd;
import org.inklusim.model.mechanism.Event;
import org.inklusim.model.mechanism.Portfolios;
import org.inklusim.model.mechanism.Settings;
import org.inklusim.model.mechanism.Units;
import org.inklusim.model.mechanism.Week;
import org.inklusim.scenario.Practice.SelectBy;

/**
 * A7 and A8, what hybrid practice and jobbspesialister have in common: close cases begin, are followed some time after a hire, are
 * given up when no workplace is found, and end [AFI24 §1.1.1 §3.4.2 §6.2; NIC17]. A jobbspesialist goes deeper, for fewer:
 * asks employers and comes to workplaces more often, thinks of more employers and learns more at each talk [literature
 * L07 L08]. Talks with the bruker are weekly with both, the most often that weeks can tell apart.
 */
final class CloseFollowUp {
    static final String HYBRID = "hybrid";
    static final String JOBBSPESIALIST = "jobbspesialist";

    private final FollowUp hybrid;
    private final FollowUp specialist;
    private final double afterHireWeeks;
    private final double giveUpWeeks;
    private final Portfolios portfolios;
    private final StandardPractice standard;

    CloseFollowUp(Settings settings, Portfolios portfolios, StandardPractice standard) {
        this.portfolios = portfolios;
        this.standard = standard;
        hybrid = followUp(settings, HYBRID, "close", false);
        specialist = followUp(settings, JOBBSPESIALIST, "specialist", true);
        afterHireWeeks = Units.weeks(settings.get("close.after_hire_months"));
        giveUpWeeks = Units.weeks(settings.get("close.give_up_months"));
    }

    private static FollowUp followUp(Settings settings, String practice, String depth, boolean asksForJob) {
        return new FollowUp(
                practice,
                true,
                settings.get("contact.close_weeks"),
                settings.get("workplace." + depth + "_weeks"),
                settings.get("search." + depth + "_weeks"),
                (int) settings.get("search." + depth + "_reach"),
                settings.get("insight." + depth + "_share"),
                true,
                asksForJob,
                false);
    }

    /**
     * A close case begins with a veileder or a jobbspesialist. A workplace is sought now: a measure ordered elsewhere is
     * dropped.
     */
    void begin(Week week, Bruker bruker, Veileder by, SelectBy order) {
        bruker.closeSince = week.number();
        bruker.lookedInto = false;
        week.tell(Event.CLOSE_CASE_BEGINS, bruker, by, order);
        bruker.everClose |= week.number() >= 1;
        bruker.lastAtWorkplace = week.number();
        by.closeCases++;
        portfolios.seekAnew(bruker);
        bruker.clear(Task.CONTACT);
        bruker.clear(Task.EMPLOYER);
        if (bruker.ordered != null && !bruker.ordered.needsEmployer()) {
            week.tell(Event.ORDER_DROPPED, bruker, bruker.veileder, bruker.ordered);
            bruker.ordered = null;
            bruker.granted = false;
            bruker.clear(Task.RENEWAL);
        }
        if (by.specialist) {
            bruker.followUp = specialist;
            by.take(bruker);
            bruker.handOverFollowing();
        } else {
            bruker.followUp = hybrid;
        }
    }

    /** Ends the cases that are over: followed long enough in a job, or too long without a workplace. */
    void endThoseOver(Week week) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.close()) {
                if (bruker.employer != null) {
                    bruker.lastAtWorkplace = week.number();
                }
                boolean settled = bruker.state().job() && week.number() - bruker.placement.jobSince >= afterHireWeeks;
                boolean nothingFound = week.number() - bruker.lastAtWorkplace >= giveUpWeeks;
                boolean elsewhere = bruker.state() == State.EDUCATION;
                if (settled || nothingFound || elsewhere) {
                    bruker.givenUp = nothingFound ? week.number() : bruker.givenUp;
                    CloseEnd why = nothingFound ? CloseEnd.NOTHING_FOUND : CloseEnd.EDUCATION;
                    end(week, bruker, settled ? CloseEnd.SETTLED : why);
                } else {
                    bruker.everClose |= week.number() >= 1;
                }
            }
        }
    }

    /** Ends the close cases of every other practice than the one that holds, as after a reform. */
    void endThoseOfOthers(Week week, String practice) {
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.close() && !bruker.followUp.practice().equals(practice)) {
                end(week, bruker, CloseEnd.REFORM);
            }
        }
    }

    private void end(Week week, Bruker bruker, CloseEnd why) {
        portfolios.endClose(week, bruker, why);
        bruker.followUp = standard.followUp(bruker);
    }
}
