package org.inklusim.scenario;

import java.util.List;
import java.util.Map;

/**
 * Places in and budget for measures. What is not named keeps the dictionary's value.
 *
 * @param budgetShare share of an office's usual measure budget, over a calendar year, by measure id, 0–1; where none is
 *     given, money follows places
 * @param places places per 1,000 brukere by measure id, 0–1,000
 */
public record Measures(
        @Doc("Share of an office's usual measure budget by measure; usually avklaring 0.04, arbeidstrening 0.06,"
                + " sheltered_practice 0.34, oppfolging 0.21, lonnstilskudd 0.11, amo 0.07, vocational_training 0.18,"
                + " higher_education 0.01.")
        @Named(Named.Names.MEASURES)
        @Range(min = 0, max = 1)
        Map<String, Double> budgetShare,

        @Doc("Places per 1,000 brukere by measure.") @Named(Named.Names.MEASURES) @Range(min = 0, max = 1_000)
        Map<String, Double> places) {

    /** Ids of the measures that have places and a budget (D1). */
    public static final List<String> IDS = List.of(
            "avklaring",
            "arbeidstrening",
            "sheltered_practice",
            "oppfolging",
            "lonnstilskudd",
            "amo",
            "vocational_training",
            "higher_education");

    public Measures {
        budgetShare = Ordered.copy(budgetShare);
        places = Ordered.copy(places);
    }
}
