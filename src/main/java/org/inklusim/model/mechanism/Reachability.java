package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.model.ledger.HoursKind;
import org.inklusim.random.KeyedRandom;

/**
 * B12, reachability: people cannot always be reached, forget, do not show up; phones are lost, appointments fail several
 * times, and turning up at the door got through to one [HAL23 §1.1 §5.8 §6.1.1 §6.2.2; AFI24 §3.5]. A planned talk is
 * tried for several times in its week, each time on another channel, of which those who follow closely have one more:
 * the door. Each try in vain costs time; overload leaves fewer tries (assumed). Who is not reached is tried again the
 * week after, until a veileder of those who do gives up; then there is silence until the person calls, somebody else
 * takes the case, or the rule of one follow-up a year makes itself felt. Shared
 * between brukere.
 *
 * <p>Off: everybody is reached at the first try.
 */
public final class Reachability {
    private static final long PERSON = KeyedRandom.decision("B12.person");
    private static final long TRY = KeyedRandom.decision("B12.try");
    private static final long GIVES_UP = KeyedRandom.decision("B12.gives_up");

    private final boolean on;
    private final double perTry;
    private final double spread;
    private final double tries;
    private final int channels;
    private final double overload;
    private final double minutes;
    private final double givesUpShare;
    private final double givesUpAfter;
    private final double floorWeeks;
    private final ActivityDuty duty;

    public Reachability(Settings settings, ActivityDuty duty) {
        this.duty = duty;
        on = settings.on("B12");
        double share = settings.get("reach.per_try");
        perTry = Curves.logit(share);
        spread = settings.get("reach.spread");
        tries = settings.get("reach.tries");
        channels = (int) settings.get("reach.channels");
        overload = settings.get("reach.overload_effect");
        minutes = settings.get(HoursKind.CALL.minutes());
        givesUpShare = settings.get("reach.gives_up_share");
        givesUpAfter = settings.get("reach.gives_up_after");
        floorWeeks = settings.get("contact.floor_weeks");
    }

    /** Somebody meets the office for the first time. */
    void begin(Week week, Bruker bruker) {
        bruker.reach = perTry + spread * week.random().normal(bruker.id(), PERSON, 0);
        forget(bruker);
    }

    /** The person is in touch again, or somebody else tries: a benefit that was stopped is paid again. */
    void forget(Bruker bruker) {
        bruker.missed = 0;
        bruker.contactGivenUp = false;
        ActivityDuty.lift(bruker);
    }

    /** Whether a planned talk is to be tried for at all. */
    boolean sought(Week week, Bruker bruker) {
        return !bruker.contactGivenUp || week.number() - bruker.lastContact >= floorWeeks;
    }

    /** How often a veileder tries in a week. */
    int tries(Bruker bruker, Veileder veileder) {
        double willing = tries * StrictMath.exp(-overload * Curves.positive(veileder.load - 1));
        return Math.max(1, (int) Math.min(channels + (bruker.followUp.close() ? 1 : 0), willing));
    }

    /**
     * Tries to reach a person for a talk this week.
     *
     * @return which try got through, from 1; below 0 how many were in vain
     */
    int seek(Week week, Bruker bruker, Veileder veileder) {
        if (!on) {
            return 1;
        }
        double chance = Curves.logistic(bruker.reach);
        int most = tries(bruker, veileder);
        for (int k = 0; k < most; k++) {
            if (week.random().uniform(bruker.id(), 0, TRY, week.number(), k) < chance) {
                return 1 + k;
            }
        }
        return -most;
    }

    /** Minutes that the tries in vain have cost. */
    int minutes(int sought) {
        return (int) Math.round(minutes * (sought > 0 ? sought - 1 : -sought));
    }

    /** All tries of a week were in vain. */
    void miss(Week week, Bruker bruker) {
        Veileder veileder = bruker.handler(Task.CONTACT);
        bruker.missed++;
        bruker.lastMissed = week.number();
        week.tell(Event.NOT_REACHED, bruker, veileder, null, bruker.missed);
        duty.missed(week, bruker);
        boolean givesUp = week.random().uniform(veileder.id(), GIVES_UP, veileder.holder) < givesUpShare;
        if (givesUp && bruker.missed >= givesUpAfter && !bruker.contactGivenUp) {
            bruker.contactGivenUp = true;
            week.tell(Event.CONTACT_GIVEN_UP, bruker, veileder, null, bruker.missed);
        }
    }
}
