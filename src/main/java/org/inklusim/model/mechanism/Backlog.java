package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.FollowUp;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Risk;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * A2, backlog: the work of a week arises from who is in the portfolio (deadlines, calls, planned talks at an interval
 * set by norm ({@link ContactNorm}), visits, search), and what is not served waits; intervals and response times are read off, never set
 * [AFI24 §2.1 §3.3.2 §3.4.1 §3.5 tab.6; NIC17]. The form: job-seekers come in waves (A1), so that the deadlines of all
 * who are on neither AAP nor sick pay rise and fall together from month to month, by a lognormal draw of the office whose
 * mean is 1. While a measure lasts standard practice plans talks at its start, midway and end only, and so loses sight of
 * the bruker (A6, F125) where that is longer than the norm. Shared between brukere.
 *
 * <p>Off: what is not served in its week lapses instead of waiting, and arises anew when it next falls due; what arises
 * only once, kartlegging and renewals, waits as ever.
 */
public final class Backlog implements Mechanism {
    private static final long WAVES = KeyedRandom.decision("A1.waves");

    private final boolean on;
    private final double brukerCalls;
    private final double employerCalls;
    private final double troubleCalls;
    private final BenefitRules benefits;
    private final EmployersLearning learning;
    private final InsideHelp help;
    private final ContactNorm norm;
    private final double waves;
    private final Reachability reach;
    private final Samskaping together;
    private final ClientRole clientRole;

    public Backlog(
            Settings settings,
            BenefitRules benefits,
            EmployersLearning learning,
            InsideHelp help,
            Reachability reach,
            Samskaping together,
            ClientRole clientRole) {
        this.together = together;
        this.clientRole = clientRole;
        this.reach = reach;
        this.learning = learning;
        this.help = help;
        this.benefits = benefits;
        norm = new ContactNorm(settings);
        on = settings.on("A2");
        brukerCalls = Units.perWeek(settings.get("call.bruker_per_month"));
        employerCalls = Units.perWeek(settings.get("call.employer_per_month"));
        troubleCalls = settings.get("call.trouble_effect");
        waves = settings.get("deadline.wave_spread");
    }

    @Override
    public void act(Week week) {
        if (!on) {
            lapse(week);
        }
        norm.handOn(week);
        makeWaves(week);
        List<Bruker> brukere = week.society().brukere();
        for (int i = 0; i < brukere.size(); i++) {
            Bruker bruker = brukere.get(i);
            if (bruker.state().inPortfolio()) {
                casework(week, bruker);
                help.settle(week, bruker);
                plan(week, bruker);
            } else if (bruker.follower != null) {
                plan(week, bruker);
            }
        }
    }

    /** Entries go too, so that what arises anew is not served twice. */
    private static void lapse(Week week) {
        for (int i = 0; i < Task.count(); i++) {
            if (Task.of(i).recurs()) {
                for (Veileder veileder : week.society().veiledere()) {
                    veileder.queue(Task.of(i)).clear();
                }
                for (Bruker bruker : week.society().brukere()) {
                    bruker.clear(Task.of(i));
                }
            }
        }
    }

    private void makeWaves(Week week) {
        int month = (int) Math.floor(week.number() / Units.weeks(1));
        List<Kontor> offices = week.society().kontorer();
        for (int i = 0; i < offices.size(); i++) {
            double draw = week.random().normal(offices.get(i).index, WAVES, month);
            offices.get(i).wave = StrictMath.exp(waves * (draw - waves / 2));
        }
    }

    private void casework(Week week, Bruker bruker) {
        double deadlines = benefits.deadlines(bruker) * (benefits.binds(bruker) ? 1 : bruker.veileder.kontor.wave);
        if (Hazards.strikes(week.random(), bruker, Risk.DEADLINE, deadlines)) {
            bruker.raise(Task.DEADLINE, week.number());
        }
        if (Hazards.strikes(
                week.random(), bruker, Risk.BRUKER_CALL, brukerCalls * (1 + clientRole.initiative(bruker)))) {
            bruker.raise(Task.BRUKER_CALL, week.number());
        }
    }

    private void plan(Week week, Bruker bruker) {
        FollowUp followUp = bruker.followUp;
        int now = week.number();
        double interval = followUp.close() ? followUp.contactWeeks() : standard(bruker);
        if (now - bruker.lastContact >= interval && reach.sought(week, bruker)) {
            bruker.raise(followUp.talk(), now);
        }
        Task outside = followUp.atEmployers();
        if (bruker.employer != null) {
            if (followed(bruker)) {
                double trouble = learning.calls(bruker.employer) * (1 + troubleCalls * (1 - bruker.placement.adequacy));
                if (Hazards.strikes(week.random(), bruker, Risk.EMPLOYER_CALL, employerCalls * trouble)) {
                    bruker.raise(Task.EMPLOYER_CALL, now);
                }
                if (now - bruker.lastWorkplaceContact
                        >= followUp.workplaceWeeks() * together.comesAgain(bruker.placement)) {
                    bruker.raise(outside, now);
                }
            }
        } else if (AskingEmployers.seeks(bruker) && now - bruker.lastSearch >= followUp.searchWeeks()) {
            bruker.raise(outside, now);
        }
    }

    /** Weeks between planned talks in standard practice; in a measure half its length, where that is longer. */
    private double standard(Bruker bruker) {
        double usual = norm.weeks(bruker.veileder);
        double midway = bruker.measure == null ? 0 : (bruker.measureEnd - bruker.stateSince()) / 2.0;
        return Math.max(usual, midway);
    }

    /** Whether the workplace is followed: always while it is a trial, in a job only by those who follow closely. */
    private static boolean followed(Bruker bruker) {
        return bruker.state().onTrial() || bruker.state() != State.WAITING && bruker.close();
    }
}
