package org.inklusim.population;

import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Scenario;

/**
 * Which office each bruker and employer belongs to, and how many posts it has. Where offices are alike, people are dealt
 * out in turn. Where they differ, each office has a keyed share, lognormal over offices; after one person for each
 * office the rest are spread by those shares as evenly as can be, each by the own id. Either way the totals hold, and
 * one person more changes nobody else's office.
 */
final class OfficeSizes {
    /** The golden ratio in 64 bits: its multiples are spread evenly, however many there are. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final int UNUSED_BITS = 11;

    private final int offices;
    /** Sums of the shares of the offices up to each, or null where all are alike. */
    private final double[] upTo;

    OfficeSizes(Scenario scenario, Parameters parameters, KeyedRandom random) {
        offices = scenario.population().offices();
        double spread = scenario.office().spread() * parameters.get("office.size_spread");
        upTo = spread == 0 ? null : sums(spread, random);
    }

    private double[] sums(double spread, KeyedRandom random) {
        double[] sums = new double[offices];
        double sum = 0;
        for (int office = 0; office < offices; office++) {
            sum += StrictMath.exp(spread * random.normal(office, Draws.OFFICE_SIZE, 0));
            sums[office] = sum;
        }
        for (int office = 0; office < offices; office++) {
            sums[office] /= sum;
        }
        return sums;
    }

    /** Office, from 0, of the bruker or employer with an id from 1. */
    int office(int id) {
        if (upTo == null || id <= offices) {
            return (id - 1) % offices;
        }
        double point = (id * GOLDEN >>> UNUSED_BITS) * 0x1p-53;
        int low = 0;
        int high = offices - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many of the ids 1…{@code total} belong to each office. */
    int[] count(int total) {
        int[] count = new int[offices];
        for (int id = 1; id <= total; id++) {
            count[office(id)]++;
        }
        return count;
    }

    /** Posts of each office, at least one, when there are so many in all: by the shares, largest remainders first. */
    int[] posts(long total) {
        int[] posts = new int[offices];
        double[] missing = new double[offices];
        long left = total;
        for (int office = 0; office < offices; office++) {
            double due = total * (upTo == null ? 1.0 / offices : upTo[office] - (office == 0 ? 0 : upTo[office - 1]));
            posts[office] = (int) Math.max(1, due);
            missing[office] = due - posts[office];
            left -= posts[office];
        }
        for (; left != 0; left -= Long.signum(left)) {
            int chosen = -1;
            for (int office = 0; office < offices; office++) {
                boolean may = left > 0 || posts[office] > 1;
                if (may && (chosen < 0 || Long.signum(left) * (missing[office] - missing[chosen]) > 0)) {
                    chosen = office;
                }
            }
            posts[chosen] += Long.signum(left);
            missing[chosen] -= Long.signum(left);
        }
        return posts;
    }

    /** Whether offices are of the same size, but for one bruker. */
    boolean alike() {
        return upTo == null;
    }
}
