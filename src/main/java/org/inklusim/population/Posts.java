package org.inklusim.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Portfolio;

/**
 * How many veiledere an office has, and for how many brukere each post is meant. Under {@code fixed} all posts are
 * alike, and offices of different size share the posts that offices of one size would have. Else sizes are taken one
 * after another until their sum comes nearest the brukere of the office, but at least one.
 */
final class Posts {
    private final Portfolio portfolio;
    private final Bands afi24;
    private final KeyedRandom random;
    private final OfficeSizes offices;

    Posts(Portfolio portfolio, Parameters parameters, KeyedRandom random, OfficeSizes offices) {
        this.offices = offices;
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

    /**
     * Veiledere of all offices in the order of their ids.
     *
     * @param brukere first stock of each office
     */
    List<VeilederSpec> all(int[] brukere) {
        int[] fixed = fixed(brukere);
        List<VeilederSpec> all = new ArrayList<>();
        for (int office = 0; office < brukere.length; office++) {
            List<Integer> sizes = sizes(office, brukere[office], fixed == null ? 0 : fixed[office]);
            for (int number = 0; number < sizes.size(); number++) {
                all.add(new VeilederSpec(number * brukere.length + office + 1, office, sizes.get(number)));
            }
        }
        all.sort(Comparator.comparingInt(VeilederSpec::id));
        return all;
    }

    /**
     * Posts of each office where their number does not hang on drawn or listed sizes, else null. Offices of different
     * size have as many in all as offices that are alike would have.
     */
    private int[] fixed(int[] brukere) {
        int given = portfolio.veiledere();
        if (given == 0 && !portfolio.distribution().equals("fixed")) {
            return null;
        }
        int count = brukere.length;
        int all = Arrays.stream(brukere).sum();
        int[] posts = new int[count];
        long total = 0;
        for (int office = 0; office < count; office++) {
            int alike = all / count + (office < all % count ? 1 : 0);
            posts[office] = given > 0 ? given : atLeastOne(alike / (double) portfolio.size());
            total += posts[office];
        }
        return offices.alike() ? posts : offices.posts(total);
    }

    private List<Integer> sizes(int office, int brukere, int posts) {
        if (portfolio.distribution().equals("fixed")) {
            int size = portfolio.veiledere() > 0 ? atLeastOne(brukere / (double) posts) : portfolio.size();
            return Collections.nCopies(posts, size);
        }
        List<Integer> sizes = new ArrayList<>();
        int sum = 0;
        while (posts > 0 ? sizes.size() < posts : sum < brukere) {
            int size = size(office, sizes.size());
            boolean nearerWithout = brukere - sum < sum + size - brukere;
            if (posts == 0 && nearerWithout && !sizes.isEmpty()) {
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
