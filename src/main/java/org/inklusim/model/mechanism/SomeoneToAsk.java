package org.inklusim.model.mechanism;

import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Skill;
import org.inklusim.model.agent.State;
import org.inklusim.model.agent.TaskQueue;
import org.inklusim.model.ledger.Account;
import org.inklusim.model.ledger.Hours;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.model.ledger.Purpose;
import org.inklusim.random.KeyedRandom;

/**
 * D4, someone to ask: a training coordinator helps in the single case, which takes away much of what makes training hard
 * to grant (D3), and doing it with someone alongside teaches as much again as doing it. The coordinator's time is limited
 * and shared by several offices; known and used most where the coordinator sits, the largest of them [SKO23; that help
 * leads to more training is what veiledere believe]. An enquiry takes as long as a grant; who asks waits for the answer,
 * and decides alone when there is none by the next talk. The coordinator's hours are booked and paid like those of other
 * staff; those for which nobody asks stay unused. Experts know measure rules or benefit rules, seldom both: why
 * help takes away only part. Offices next to one another by number share a coordinator. Shared between brukere.
 *
 * <p>Off: there is nobody to ask.
 */
public final class SomeoneToAsk implements Mechanism {
    private static final long ASKS = KeyedRandom.decision("D4.asks");

    private final boolean on;
    private final int offices;
    private final double minutesPerBruker;
    private final int minutesPerEnquiry;
    private final double near;
    private final double far;
    private final double help;
    private final double nokPerMinute;
    private final InsideHelp inside;
    private final MeasureCatalogue catalogue;
    private final Competence competence;

    public SomeoneToAsk(Settings settings, InsideHelp inside, MeasureCatalogue catalogue, Competence competence) {
        this.inside = inside;
        this.catalogue = catalogue;
        this.competence = competence;
        on = settings.on("D4");
        offices = (int) Math.round(settings.get("coordinator.offices"));
        minutesPerBruker = settings.get("coordinator.hours_per_week") * Units.MINUTES_PER_HOUR / Units.THOUSAND;
        minutesPerEnquiry = (int) Math.round(settings.get("time.renewal_minutes"));
        near = settings.get("coordinator.asked_near");
        far = settings.get("coordinator.asked_far");
        help = settings.get("coordinator.help_share");
        double minutesAYear =
                settings.get("time.contract_hours_per_week") * Units.MINUTES_PER_HOUR * Units.WEEKS_PER_YEAR;
        nokPerMinute = settings.get("staff.nok_per_year") / minutesAYear;
    }

    /** Coordinators answer, first come first served, as far as their hours go. */
    @Override
    public void act(Week week) {
        List<Kontor> all = week.society().kontorer();
        for (int first = 0; on && first < all.size(); first += offices) {
            Kontor seat = seat(all, first);
            int brukere = 0;
            for (int i = first; i < Math.min(all.size(), first + offices); i++) {
                brukere += all.get(i).firstStock;
                passOn(all.get(i), seat);
            }
            int minutes = (int) Math.round(minutesPerBruker * brukere);
            week.ledger().kroner().pay(Account.STATE, Account.STAFF, Purpose.STAFF, minutes * nokPerMinute);
            answer(week, seat, minutes);
        }
    }

    /** The largest of the offices that share a coordinator; of equal ones the first. */
    private Kontor seat(List<Kontor> all, int first) {
        Kontor seat = all.get(first);
        for (int i = first + 1; i < Math.min(all.size(), first + offices); i++) {
            seat = all.get(i).firstStock > seat.firstStock ? all.get(i) : seat;
        }
        return seat;
    }

    /** Enquiries go to where the coordinator sits, also when a reform has moved the seat. */
    private static void passOn(Kontor from, Kontor seat) {
        while (from != seat && from.enquiries.size() > 0) {
            seat.enquiries.add(from.enquiries.poll());
        }
    }

    /** Minutes begun on an enquiry count next week; those for which nobody asks are gone. */
    private void answer(Week week, Kontor seat, int minutes) {
        TaskQueue line = seat.enquiries;
        seat.enquiryMinutes += minutes;
        while (line.size() > 0 && (seat.enquiryMinutes >= minutesPerEnquiry || line.peek().enquiry == null)) {
            Bruker bruker = line.poll();
            if (bruker.enquiry != null) {
                seat.enquiryMinutes -= minutesPerEnquiry;
                decide(week, bruker);
            }
        }
        int unused = 0;
        if (line.size() == 0) {
            unused = Math.min(minutes, seat.enquiryMinutes);
            seat.enquiryMinutes = 0;
        }
        Hours hours = week.ledger().hours();
        hours.payBesides(minutes);
        hours.book(HoursKind.ADVICE, minutes - unused);
        hours.book(HoursKind.UNUSED, unused);
    }

    /** With help, the training asked about is ordered, if it still may be. */
    private void decide(Week week, Bruker bruker) {
        Measure asked = bruker.enquiry;
        bruker.enquiry = null;
        if (bruker.state() == State.WAITING
                && bruker.ordered == null
                && bruker.followUp.ordersMeasures()
                && catalogue.allowed(week, bruker, asked)) {
            bruker.ordered = asked;
            bruker.orderedSince = bruker.enquirySince;
            bruker.granted = false;
            bruker.advised = true;
            week.tell(Event.ADVISED, bruker, bruker.veileder, asked, week.number() - bruker.enquirySince);
            inside.order(week, bruker);
        }
    }

    /** Share of doubt and rules that is left to a veileder who is helped. */
    double alone() {
        return on ? 1 - help : 1;
    }

    /** A veileder who would order training with help asks for it, or not; says whether the answer is waited for. */
    boolean asks(Week week, Bruker bruker, Measure training) {
        List<Kontor> all = week.society().kontorer();
        Kontor kontor = bruker.veileder.kontor;
        Kontor seat = seat(all, kontor.index - kontor.index % offices);
        double chance = kontor == seat ? near : far;
        if (!on || week.random().uniform(bruker.id(), ASKS, week.number()) >= chance) {
            return false;
        }
        bruker.enquiry = training;
        bruker.enquirySince = week.number();
        seat.enquiries.add(bruker);
        week.tell(Event.ASKED, bruker, bruker.veileder, training);
        return true;
    }

    /** Training has been granted with somebody alongside, which teaches as much again. */
    void granted(Bruker bruker) {
        if (bruker.advised) {
            competence.learn(bruker.veileder, Skill.TRAINING_RULES, true);
            bruker.advised = false;
        }
    }
}
