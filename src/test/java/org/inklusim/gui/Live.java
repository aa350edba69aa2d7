package org.inklusim.gui;

import java.util.ArrayList;
import java.util.List;
import org.inklusim.scenario.ScenarioReader;

/** Small offices to look at. */
final class Live {
    private Live() {}

    static LiveRun run(String... sets) {
        List<String> all = new ArrayList<>(
                List.of("population.brukere=200", "population.employers=80", "horizon.burn_in=12", "horizon.weeks=30"));
        all.addAll(List.of(sets));
        LiveRun run = new LiveRun("hybrid.yaml", ScenarioReader.open("scenarios/hybrid.yaml", all).scenario(), 1, 1);
        run.begin();
        return run;
    }
}
