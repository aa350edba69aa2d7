package org.inklusim.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What single values cannot show: whether they fit each other. */
final class Checks {
    private static final Comparator<Place> WRITTEN = Comparator.comparing(
                    (Place place) -> List.of(Place.Kind.DEFAULT, Place.Kind.SHIPPED, Place.Kind.FILE, Place.Kind.SET)
                            .indexOf(place.kind()))
            .thenComparing(Place::depth, Comparator.reverseOrder())
            .thenComparing(Place::line)
            .thenComparing(Place::column);

    private Checks() {}

    /** @throws ScenarioException at the value that does not fit */
    static void run(Scenario scenario, Tree.Branch tree) {
        Population population = scenario.population();
        atMost(tree, population.offices(), "brukere", population.brukere());
        atMost(tree, population.offices(), "employers", population.employers());
        double share = scenario.measures().budgetShare().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        if (share > 1 + 1e-9) {
            throw new ScenarioException(
                    place(tree, "measures.budget_share"),
                    "expected shares of measures.budget_share that sum to 1 at most, given " + DecimalText.of(share));
        }
        veilederLeft(scenario, tree);
    }

    private static void atMost(Tree.Branch tree, int offices, String other, int most) {
        if (offices > most) {
            throw new ScenarioException(
                    place(tree, "population.offices", "population." + other),
                    "expected population.offices up to the number of " + other + " (" + most + "), given " + offices);
        }
    }

    private static void veilederLeft(Scenario scenario, Tree.Branch tree) {
        Practice practice = scenario.practice();
        Portfolio portfolio = scenario.portfolio();
        boolean taken = practice.kind() == Practice.Kind.JOBBSPESIALIST
                && practice.jobbspesialist().staff() == Practice.Staff.FROM_VEILEDERE;
        boolean drawn = portfolio.veiledere() == 0 && portfolio.distribution().equals("afi24");
        if (!taken || drawn) {
            return;
        }
        int brukere = scenario.population().brukere() / scenario.population().offices();
        long perOffice = veiledere(portfolio, brukere);
        int count = practice.jobbspesialist().count();
        if (count >= perOffice) {
            throw new ScenarioException(
                    place(
                            tree,
                            "practice.jobbspesialist.count",
                            "practice.jobbspesialist.staff",
                            "practice.kind",
                            "portfolio.size",
                            "portfolio.distribution",
                            "portfolio.veiledere",
                            "population.brukere",
                            "population.offices"),
                    "expected practice.jobbspesialist.count below the veiledere of an office (" + perOffice
                            + "), so that one is left, given " + count + "; staff: extra adds posts instead");
        }
    }

    /** Veiledere of an office, of the smallest where offices differ by a bruker; sizes of a list are used in turn. */
    private static long veiledere(Portfolio portfolio, int brukere) {
        if (portfolio.veiledere() > 0) {
            return portfolio.veiledere();
        }
        if (portfolio.sizes().isEmpty()) {
            return Math.max(1, Math.round((double) brukere / portfolio.size()));
        }
        int posts = 0;
        long left = brukere;
        while (left > 0) {
            int size = portfolio.sizes().get(posts % portfolio.sizes().size());
            if (posts > 0 && left < size - left) {
                break;
            }
            posts++;
            left -= size;
        }
        return posts;
    }

    /** Of the places of several values that do not fit each other, the one that the user wrote last. */
    private static Place place(Tree.Branch tree, String... paths) {
        return Arrays.stream(paths)
                .map(path -> place(tree, path))
                .filter(Objects::nonNull)
                .max(WRITTEN)
                .orElseThrow();
    }

    private static Place place(Tree.Branch tree, String path) {
        Tree value = tree;
        for (String part : path.split("\\.")) {
            value = value == null ? null : ((Tree.Branch) value).get(part);
        }
        return value == null ? null : value.place();
    }
}
