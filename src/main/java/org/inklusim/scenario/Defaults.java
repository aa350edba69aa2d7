package org.inklusim.scenario;

import java.util.List;
import java.util.Map;

/** What holds where no file says anything: the same as {@code scenarios/standard.yaml} writes out. */
public final class Defaults {
    private static final Scenario STANDARD = new Scenario(
            "standard",
            new Title("Standard practice", "Standard praksis"),
            new Horizon(156, 104, Horizon.Start.COMMON),
            new Population(1_000, 400, 1, "nav-2023"),
            new Portfolio(60, "fixed", List.of(), 0),
            new Practice(
                    Practice.Kind.STANDARD,
                    new Practice.Hybrid(3, Practice.SelectBy.INTEREST, Practice.Eligible.ALL),
                    new Practice.Jobbspesialist(
                            2, 20, Practice.Staff.FROM_VEILEDERE, Practice.SelectBy.NEED, Practice.Eligible.ALL)),
            new Mentor(Mentor.Policy.NONE, Mentor.Nearness.COLLEAGUE, 5, 12, Mentor.Extension.FLEXIBLE),
            new Office(0.7, 2, 0.3, 0.5, 0),
            new Contact(true, 2, 0.4),
            new Measures(Map.of(), Map.of()),
            new LabourMarket(1, 1, true, "steady"),
            Map.of(),
            List.of(),
            Map.of());

    private Defaults() {}

    /** The scenario that every other one is laid over. */
    public static Scenario scenario() {
        return STANDARD;
    }
}
