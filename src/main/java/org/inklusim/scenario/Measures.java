package org.inklusim.scenario;

import java.util.List;
import java.util.Map;

/**
 * Places in and budget for measures. What is not named keeps the dictionary's value.
 *
 * @param budgetShare share of the measure budget by measure id, 0–1
 * @param places places per 1,000 brukere by measure id, 0–1,000
 */
public record Measures(
        @Named(Named.Names.MEASURES) @Doc("Share of the measure budget by measure, 0 to 1.") @Range(min = 0, max = 1)
                Map<String, Double> budgetShare,
        @Named(Named.Names.MEASURES) @Doc("Places per 1,000 brukere by measure.") @Range(min = 0, max = 1_000) Map<String, Double> places) {

    /** Ids of the measures that have places and a budget [domain catalogue D1]. */
    public static final List<String> IDS = List.of(
            "avklaring",
            "arbeidstrening",
            "sheltered_practice",
            "oppfolging",
            "lonnstilskudd",
            "amo_course",
            "vocational_training",
            "higher_education");

    public Measures {
        budgetShare = Ordered.copy(budgetShare);
        places = Ordered.copy(places);
    }
}
