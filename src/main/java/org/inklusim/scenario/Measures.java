package org.inklusim.scenario;

import java.util.Map;

/**
 * Places in and budget for measures. What is not named keeps the dictionary's value.
 *
 * @param budgetShare share of the measure budget by measure id, 0–1
 * @param places places per 1,000 brukere by measure id, 0–1,000
 */
public record Measures(
        @Doc("Share of the measure budget by measure, 0 to 1.") @Range(min = 0, max = 1)
                Map<String, Double> budgetShare,
        @Doc("Places per 1,000 brukere by measure.") @Range(min = 0, max = 1_000) Map<String, Double> places) {

    public Measures {
        budgetShare = Ordered.copy(budgetShare);
        places = Ordered.copy(places);
    }
}
