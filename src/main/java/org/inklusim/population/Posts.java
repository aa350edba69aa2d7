package org.inklusim.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Portfolio;

/**
 * How many veiledere an office has, and for how many brukere each post is meant. Under {@code fixed} all posts are
 * alike. Else sizes are taken one after another until their sum comes nearest the brukere of the office, but at least
 * one.
 */
final class Posts {
    private final Portfolio portfolio;
    private final Bands afi24;
    private final KeyedRandom random;

    Posts(Portfolio portfolio, Parameters parameters, KeyedRandom random) {
        this.portfolio = portfolio;
        this.random = random;
        afi24 = portfolio.distribution().equals("afi24") ? afi24(parameters) : null;
        if (afi24 == null
                && portfolio.sizes().isEmpty()
                && !portfolio.distribution().equals("fixed")) {
            throw new IllegalArgumentException("Expected the sizes of " + portfolio.distribution() + ", given none");
        }
    }

    /** Sizes as 32 veiledere told of [AFI24 tab.12, F01–F04]; how large the largest are is assumed. */
    private static Bands afi24(Parameters parameters) {
        int largest = (int) parameters.get("population.afi24.largest");
        double[] veiledere = {
            parameters.get("population.afi24.veiledere_to_30"),
            parameters.get("population.afi24.veiledere_31_to_60"),
            parameters.get("population.afi24.veiledere_61_to_100"),
            parameters.get("population.afi24.veiledere_above_100")
        };
        return new Bands(new int[] {1, 31, 61, 101}, new int[] {30, 60, 100, largest}, veiledere);
    }

    /** Veiledere of all offices with ids from 1, office by office. */
    List<VeilederSpec> all(int offices, IntUnaryOperator brukere) {
        List<VeilederSpec> all = new ArrayList<>();
        for (int office = 0; office < offices; office++) {
            for (int size : sizes(office, brukere.applyAsInt(office))) {
                all.add(new VeilederSpec(all.size() + 1, office, size));
            }
        }
        return all;
    }

    private List<Integer> sizes(int office, int brukere) {
        int given = portfolio.veiledere();
        if (portfolio.distribution().equals("fixed")) {
            return given > 0
                    ? Collections.nCopies(given, atLeastOne(brukere / (double) given))
                    : Collections.nCopies(atLeastOne(brukere / (double) portfolio.size()), portfolio.size());
        }
        List<Integer> sizes = new ArrayList<>();
        int sum = 0;
        while (given > 0 ? sizes.size() < given : sum < brukere) {
            int size = size(office, sizes.size());
            boolean nearerWithout = brukere - sum < sum + size - brukere;
            if (given == 0 && nearerWithout && !sizes.isEmpty()) {
                break;
            }
            sizes.add(size);
            sum += size;
        }
        return sizes;
    }

    private int size(int office, int number) {
        List<Integer> list = portfolio.sizes();
        return afi24 == null
                ? list.get(number % list.size())
                : afi24.whole(random.uniform(office, number, Draws.PORTFOLIO, 0, 0));
    }

    private static int atLeastOne(double count) {
        return (int) Math.max(1, StrictMath.floor(count + 0.5));
    }
}
