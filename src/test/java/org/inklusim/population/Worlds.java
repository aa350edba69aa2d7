package org.inklusim.population;

import java.util.List;
import java.util.Map;
import org.inklusim.random.KeyedRandom;
import org.inklusim.scenario.Contact;
import org.inklusim.scenario.Horizon;
import org.inklusim.scenario.LabourMarket;
import org.inklusim.scenario.Measures;
import org.inklusim.scenario.Mentor;
import org.inklusim.scenario.Office;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Parameters;
import org.inklusim.scenario.Population;
import org.inklusim.scenario.Portfolio;
import org.inklusim.scenario.Practice;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.Title;

/** Small worlds for tests. */
final class Worlds {
    static final Portfolio SIXTY = new Portfolio(60, "fixed", List.of(), 0);

    private static final ParameterDictionary DICTIONARY = ParameterDictionary.shipped();

    private Worlds() {}

    static Profile profile(String name) {
        return ProfileReader.read(name);
    }

    static Parameters parameters(Map<String, Double> own) {
        return new Parameters(DICTIONARY, own);
    }

    static Inhabitants inhabitants(int brukere, int offices, Profile profile, long replicate) {
        return inhabitants(brukere, offices, SIXTY, profile, replicate);
    }

    static Inhabitants inhabitants(int brukere, int offices, Portfolio portfolio, Profile profile, long replicate) {
        return new Inhabitants(
                scenario(brukere, offices, portfolio), parameters(Map.of()), new KeyedRandom(1, replicate), profile);
    }

    /** Offices that differ in size. */
    static Inhabitants apart(int brukere, int offices, Portfolio portfolio, double spread, long replicate) {
        return new Inhabitants(
                scenario(brukere, offices, portfolio, spread),
                parameters(Map.of()),
                new KeyedRandom(1, replicate),
                profile("nav-2023"));
    }

    static Scenario scenario(int brukere, int offices, Portfolio portfolio) {
        return scenario(brukere, offices, portfolio, 0);
    }

    private static Scenario scenario(int brukere, int offices, Portfolio portfolio, double spread) {
        return new Scenario(
                "test",
                new Title("Test", "Prøve"),
                new Horizon(156, 104, Horizon.Start.COMMON),
                new Population(brukere, 400, offices, "nav-2023"),
                portfolio,
                new Practice(
                        Practice.Kind.STANDARD,
                        new Practice.Hybrid(3, Practice.SelectBy.INTEREST, Practice.Eligible.ALL),
                        new Practice.Jobbspesialist(
                                2, 20, Practice.Staff.FROM_VEILEDERE, Practice.SelectBy.NEED, Practice.Eligible.ALL)),
                new Mentor(Mentor.Policy.NONE, Mentor.Nearness.COLLEAGUE, 5, 12, Mentor.Extension.FLEXIBLE),
                new Office(0.7, 2, 0.3, 0.5, spread),
                new Contact(true, 2, 0.4),
                new Measures(Map.of(), Map.of()),
                new LabourMarket(1, 1, true, "steady"),
                Map.of(),
                List.of(),
                Map.of());
    }
}
