package org.inklusim.population;

import org.inklusim.random.KeyedRandom;

/** What stands in the way of a bruker: several needs at once, drawn one by one [AFI24 §4.2]. */
final class Needs {
    private static final Need[] ALL = Need.values();

    private final KeyedRandom random;
    private final double[] young = new double[ALL.length];
    private final double[] adult = new double[ALL.length];
    private final double[] unreduced = new double[ALL.length];
    private final double[] weight = new double[ALL.length];

    Needs(Profile profile, KeyedRandom random) {
        this.random = random;
        double underThirty = profile.age().underThirty().value();
        profile.needs().forEach((need, figures) -> {
            int i = need.ordinal();
            young[i] = figures.shareUnderThirty();
            adult[i] = figures.shareFromThirty(underThirty);
            unreduced[i] = figures.unreduced() == null ? 1 : figures.unreduced().value();
            weight[i] = figures.weight().value();
        });
    }

    /** A set of needs. Unfinished school can stand in the way only of those who did not finish it. */
    int of(long id, boolean isYoung, boolean reduced, Education education) {
        int set = 0;
        for (Need need : ALL) {
            int i = need.ordinal();
            double share = (isYoung ? young : adult)[i] * (reduced ? 1 : unreduced[i]);
            boolean possible = need != Need.UNFINISHED_SCHOOL || education == Education.COMPULSORY;
            if (possible && random.uniform(id, 0, Draws.NEED, 0, i) < share) {
                set |= need.bit();
            }
        }
        return set;
    }

    /** The heaviest, the first of equals; {@link Need#NONE} of an empty set. */
    Need main(int set) {
        Need main = Need.NONE;
        for (Need need : ALL) {
            if (need.in(set) && (main == Need.NONE || weight[need.ordinal()] > weight[main.ordinal()])) {
                main = need;
            }
        }
        return main;
    }

    double healthWeight(int set) {
        return sum(set, true);
    }

    double otherWeight(int set) {
        return sum(set, false);
    }

    private double sum(int set, boolean ofHealth) {
        double sum = 0;
        for (Need need : ALL) {
            if (need.in(set) && need.ofHealth() == ofHealth) {
                sum += weight[need.ordinal()];
            }
        }
        return sum;
    }
}
