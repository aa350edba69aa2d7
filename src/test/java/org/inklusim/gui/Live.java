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
        for (String set : sets) {
            String key = set.substring(0, set.indexOf('=') + 1);
            all.removeIf(usual -> usual.startsWith(key));
            all.add(set);
        }
        return of("scenarios/hybrid.yaml", all);
    }

    /** A run that has begun, as the command line would begin it. */
    static LiveRun of(String file, List<String> sets) {
        LiveRun run = new LiveRun(file, sets, ScenarioReader.open(file, sets).scenario(), 1, 1);
        run.begin();
        return run;
    }
}
