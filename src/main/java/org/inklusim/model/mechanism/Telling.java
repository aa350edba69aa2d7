package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * C7, what the workplace is told: with consent, relevant information about the need lets it adapt and calms colleagues;
 * without consent nothing is told, and silence breeds misunderstanding. Practice differs from veileder to veileder:
 * some tell much of what helps at the start and in talks later, some little, and of these some announce whom NAV has
 * sent, a label without a need, so that everybody sees it (B9). Who tells most tells more than bears on the work, and that
 * makes prejudice among colleagues [NIC17; HAL23 §6.3; AFI24 §5.4.2 §6.3].
 *
 * <p>Off: every workplace is told as much as is usual, and nobody is announced or told too much of.
 */
public final class Telling {
    private static final long PRACTICE = KeyedRandom.decision("C7.practice");
    private static final long CONSENT = KeyedRandom.decision("C7.consent");
    private static final long LABEL = KeyedRandom.decision("C7.label");

    private final boolean on;
    private final double consents;
    private final double spread;
    private final double label;
    private final double usual;
    private final double adapts;
    private final double calms;
    private final double relevant;
    private final double prejudice;
    private final Stigma stigma;

    public Telling(Settings settings, Stigma stigma) {
        this.stigma = stigma;
        on = settings.on("C7");
        consents = settings.get("information.consent_share");
        spread = settings.get("information.practice_spread");
        label = settings.get("information.label_share");
        usual = settings.get("information.usual");
        adapts = settings.get("information.support_effect");
        calms = settings.get("information.colleagues_effect");
        relevant = settings.get("information.relevant_share");
        prejudice = settings.get("information.prejudice_effect");
    }

    /** Somebody takes up a post, with a practice of one's own. */
    void begin(Week week, Veileder veileder) {
        veileder.tells = Curves.logistic(spread * week.random().normal(veileder.id(), PRACTICE, veileder.holder));
    }

    /** A course begins: what is told about the candidate at the start. */
    void begin(Week week, Bruker bruker, Veileder veileder) {
        Placement placement = bruker.placement;
        long where = bruker.employer.id();
        placement.consent = week.random().uniform(bruker.id(), where, CONSENT, week.number(), 0) < consents;
        placement.told = !on ? usual : placement.consent ? veileder.tells : 0;
        placement.toldTooMuch = on ? Curves.positive(placement.told - relevant) / (1 - relevant) : 0;
        if (placement.toldTooMuch > 0) {
            week.tell(Event.TOLD_TOO_MUCH, bruker, bruker.employer);
        }
        double announced = 2 * label * (1 - veileder.tells);
        if (on && week.random().uniform(bruker.id(), where, LABEL, week.number(), 0) < announced) {
            stigma.shown(bruker);
            week.tell(Event.LABELLED, bruker, bruker.employer);
        }
    }

    /**
     * A talk at the workplace: more of the need is told, with consent.
     *
     * @param share share of what there is to tell that such a talk has room for, 0–1
     */
    void talk(Bruker bruker, Veileder veileder, double share) {
        Placement placement = bruker.placement;
        if (on && placement.consent) {
            placement.told = Curves.grow(placement.told, share * veileder.tells);
        }
    }

    /** What an hour of support gives against a workplace told as much as is usual. */
    double adapts(Placement placement) {
        return on ? 1 + adapts * (placement.told - usual) : 1;
    }

    /** Log odds of colleagues' discontent that being told takes away, less what prejudice adds. */
    double calms(Placement placement) {
        return on ? calms * (placement.told - usual) - prejudice * placement.toldTooMuch : 0;
    }
}
