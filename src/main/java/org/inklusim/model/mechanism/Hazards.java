package org.inklusim.model.mechanism;

import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Risk;
import org.inklusim.random.KeyedRandom;

/**
 * Competing risks with clocks of their own: each risk of a person has a keyed exponential threshold per spell, its rate
 * is summed week by week, and it strikes when the sum passes the threshold. A changed rate of one risk therefore never
 * turns another risk's event into something else. See decision record 0006.
 */
public final class Hazards {
    private static final long[] THRESHOLD = new long[Risk.count()];

    static {
        for (int i = 0; i < THRESHOLD.length; i++) {
            THRESHOLD[i] = KeyedRandom.decision("threshold." + Risk.of(i));
        }
    }

    private Hazards() {}

    /** What is left of the threshold of the present spell. */
    public static double left(KeyedRandom random, Bruker bruker, Risk risk) {
        int i = risk.ordinal();
        if (Double.isNaN(bruker.clock[i])) {
            bruker.clock[i] = random.exponential(bruker.id(), THRESHOLD[i], bruker.spell[i]);
        }
        return bruker.clock[i];
    }

    /** Sets this week's rate of a risk that changes the state. */
    public static void rate(Bruker bruker, Risk risk, double rate) {
        int i = risk.ordinal();
        bruker.rate[i] = rate;
        bruker.atRisk = rate > 0 ? bruker.atRisk | 1 << i : bruker.atRisk & ~(1 << i);
    }

    /** The week's rates are spent; what has been pushed past its threshold stays due. */
    static void pass(Bruker bruker) {
        int due = 0;
        for (int open = bruker.atRisk; open != 0; open &= open - 1) {
            int i = Integer.numberOfTrailingZeros(open);
            bruker.clock[i] -= bruker.rate[i];
            due |= bruker.rate[i] == 0 && bruker.clock[i] <= 0 ? 1 << i : 0;
            bruker.rate[i] = 0;
        }
        bruker.atRisk = due;
    }

    /** Adds risk at once, as when a talk brings something about; what is passed strikes this week. */
    public static void push(KeyedRandom random, Bruker bruker, Risk risk, double risen) {
        double left = left(random, bruker, risk) - risen;
        bruker.clock[risk.ordinal()] = left;
        if (left <= 0) {
            bruker.atRisk |= 1 << risk.ordinal();
        }
    }

    /** Lets a week of a recurring risk pass and says whether it struck; then a new spell begins. */
    public static boolean strikes(KeyedRandom random, Bruker bruker, Risk risk, double rate) {
        double left = left(random, bruker, risk) - rate;
        bruker.clock[risk.ordinal()] = left;
        if (left > 0) {
            return false;
        }
        bruker.newSpell(risk);
        return true;
    }
}
