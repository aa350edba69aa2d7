package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Measure;
import org.inklusim.model.agent.Veileder;
import org.inklusim.random.KeyedRandom;

/**
 * D6, discretion: like cases get unlike answers, from one veileder, between veiledere, and between offices with their
 * local practice; what they know of it is tacit and goes with the person [SKO23; NIC17; HAL23 §6.2.1 §7.2; sizes
 * assumed]. The form: judgement beyond fit decides on a measure, drawn anew for each decision, on top of leanings
 * towards each measure that a veileder keeps while in post and an office keeps for good. The same room lets veiledere
 * find ways where rules are in the way: some register training that rules do not allow as the bruker's own activity,
 * which takes no place, no measure money and no measure time; how readily is the veileder's own.
 *
 * <p>Off: like cases get like answers, by fit and by what else bears on them, and rules are kept.
 */
public final class Discretion {
    private static final long TASTE = KeyedRandom.decision("A6.discretion");
    private static final long LEANING = KeyedRandom.decision("D6.leaning_of_the_veileder");
    private static final long PRACTICE = KeyedRandom.decision("D6.practice_of_the_office");
    private static final long LONG = KeyedRandom.decision("D6.grants_long_at_a_time");
    private static final long READY = KeyedRandom.decision("D6.ready_to_find_ways");
    private static final long WAY = KeyedRandom.decision("D6.way_round");

    private final boolean on;
    private final double anew;
    private final double between;
    private final double local;
    private final double pieceSpread;
    private final double wayRound;

    public Discretion(Settings settings) {
        on = settings.on("D6");
        anew = settings.get("order.discretion");
        between = settings.get("discretion.veileder_spread");
        local = settings.get("discretion.office_spread");
        pieceSpread = settings.get("discretion.piece_spread");
        wayRound = settings.get("discretion.way_round_share");
    }

    /** Somebody takes up a post, with leanings of the own and those of the office, in standard deviations. */
    void begin(Week week, Veileder veileder) {
        KeyedRandom random = week.random();
        Kontor kontor = veileder.kontor;
        for (int i = 0; i < Measure.count(); i++) {
            veileder.leaning[i] = random.normal(veileder.id(), i, LEANING, veileder.holder, 0);
            kontor.leaning[i] = random.normal(kontor.index, i, PRACTICE, 0, 0);
        }
        veileder.grantsLong = random.normal(veileder.id(), LONG, veileder.holder);
        veileder.findsWays = random.uniform(veileder.id(), READY, veileder.holder);
    }

    /** What judgement adds to a measure for this person now, on the scale of fit. */
    double pull(Week week, Bruker bruker, Measure measure) {
        if (!on) {
            return 0;
        }
        int i = measure.ordinal();
        Veileder veileder = bruker.veileder;
        double taste = week.random().uniform(bruker.id(), i, TASTE, week.number(), 0);
        return anew * (2 * taste - 1) + between * veileder.leaning[i] + local * veileder.kontor.leaning[i];
    }

    /** How long a veileder grants at a time against what is usual (D7). */
    double pieces(Veileder veileder) {
        return on ? StrictMath.exp(pieceSpread * veileder.grantsLong) : 1;
    }

    /** Whether a veileder finds a way to training that rules do not allow. */
    boolean findsAWay(Week week, Bruker bruker, Measure measure) {
        return on
                && measure.training()
                && week.random().uniform(bruker.id(), measure.ordinal(), WAY, week.number(), 0)
                        < 2 * wayRound * bruker.veileder.findsWays;
    }
}
