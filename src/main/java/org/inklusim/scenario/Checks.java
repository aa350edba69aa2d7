package org.inklusim.scenario;

import java.util.List;

/** What single values cannot show: whether they fit each other. */
final class Checks {
    private Checks() {}

    /** @throws ScenarioException at the value that does not fit */
    static void run(Scenario scenario, Tree.Branch tree) {
        Population population = scenario.population();
        atMost(tree, "population.offices", population.offices(), "brukere", population.brukere());
        atMost(tree, "population.offices", population.offices(), "employers", population.employers());
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

    private static void atMost(Tree.Branch tree, String path, int given, String other, int most) {
        if (given > most) {
            throw new ScenarioException(
                    place(tree, path), "expected " + path + " up to the number of " + other + " (" + most + "), given " + given);
        }
    }

    private static void veilederLeft(Scenario scenario, Tree.Branch tree) {
        Practice practice = scenario.practice();
        Portfolio portfolio = scenario.portfolio();
        boolean taken = practice.kind() == Practice.Kind.JOBBSPESIALIST
                && practice.jobbspesialist().staff() == Practice.Staff.FROM_VEILEDERE;
        if (!taken || portfolio.veiledere() == 0 && portfolio.size() == Portfolio.NO_SIZE) {
            return;
        }
        long perOffice = portfolio.veiledere();
        if (perOffice == 0) {
            int brukere = scenario.population().brukere() / scenario.population().offices();
            perOffice = Math.max(1, Math.round((double) brukere / portfolio.size()));
        }
        int count = practice.jobbspesialist().count();
        if (count >= perOffice) {
            throw new ScenarioException(
                    place(tree, "practice.jobbspesialist.count"),
                    "expected practice.jobbspesialist.count below the veiledere of an office (" + perOffice
                            + "), so that one is left, given " + count + "; staff: extra adds posts instead");
        }
    }

    /** The place of the value under a dotted key. */
    static Place place(Tree.Branch tree, String path) {
        Tree value = tree;
        for (String part : List.of(path.split("\\."))) {
            value = ((Tree.Branch) value).get(part);
        }
        return value.place();
    }
}
