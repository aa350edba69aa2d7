package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Task;
import org.inklusim.random.KeyedRandom;

/**
 * A14, inside help: markedskontakter and jobbspesialister open doors where specialists inside NAV work together; the
 * market side seldom takes up single brukere, and market, follow-up, state and municipality hand an order to and fro
 * where it is unclear who answers [AFI24 §2.2.4 §3.2.6 tab.10 tab.11]. The form: an employer who is asked says yes with
 * log odds that rise with the office's collaboration, none at the middle of the scale; an order is handed about with a
 * chance that falls with it, for weeks drawn exponentially, before a veileder can deal with it. The helpers are there in
 * any case: their hours are on no account of this office's veiledere. How well they work together is the office's (the
 * lever), and close work brings them closer, as five of 32 told to a large degree of each and 12 to 16 to some (F112
 * F113): every door opened for a close case counts, whoever follows it, for more where there are fewer posts; what is
 * gained fades when there are no more close cases, back to the lever and never below. Its pace and its end are assumed;
 * what was told has no comparison group. Without close cases nothing changes. Shared between brukere.
 *
 * <p>Off: every office is helped as in the middle of the scale, and it is always clear who answers.
 */
public final class InsideHelp {
    private static final long UNCLEAR = KeyedRandom.decision("A14.unclear");
    private static final long HOW_LONG = KeyedRandom.decision("A14.how_long");

    private final boolean on;
    private final double door;
    private final double unclear;
    private final double weeks;
    private final double closer;
    private final double perDoor;
    private final double fade;

    public InsideHelp(Settings settings) {
        on = settings.on("A14");
        door = settings.get("help.door_effect");
        unclear = settings.get("help.unclear_share");
        weeks = settings.get("help.limbo_weeks");
        closer = settings.get("help.closer_share");
        perDoor = settings.get("help.closer_per_door");
        fade = settings.get("help.closer_fade_per_week");
    }

    /** Log odds that an opened door adds to an employer's yes. */
    double door(Kontor kontor) {
        return on ? door * (2 * kontor.collaboration - 1) : 0;
    }

    /** A week begins at an office where specialists work together so well of themselves; says how well they do now. */
    double together(Kontor kontor, double ofThemselves) {
        kontor.closeTogether *= 1 - fade;
        return on ? Curves.onTop(ofThemselves, closer * kontor.closeTogether) : ofThemselves;
    }

    /** A door has been opened for somebody: with a close case, those who did it know each other better. */
    void opened(Bruker bruker, Kontor kontor) {
        if (on && bruker.close()) {
            kontor.closeTogether =
                    Curves.grow(kontor.closeTogether, Math.min(1, perDoor / Math.max(1, kontor.veiledere.size())));
        }
    }

    /** Somebody's measure has been ordered: a veileder has to deal with it, now or after it has been handed about. */
    void order(Week week, Bruker bruker) {
        KeyedRandom random = week.random();
        double chance = unclear * (1 - bruker.veileder.kontor.collaboration);
        if (on && random.uniform(bruker.id(), UNCLEAR, week.number()) < chance) {
            int about = 1 + (int) (weeks * random.exponential(bruker.id(), HOW_LONG, week.number()));
            bruker.nobodysUntil = week.number() + about;
            week.tell(Event.HANDED_ABOUT, bruker, null, bruker.ordered, about);
        } else {
            bruker.raise(Task.RENEWAL, week.number());
        }
    }

    /** Somebody answers at last for an order that was handed about. */
    void settle(Week week, Bruker bruker) {
        if (bruker.nobodysUntil == week.number() && bruker.ordered != null && !bruker.granted) {
            bruker.raise(Task.RENEWAL, week.number());
        }
    }
}
