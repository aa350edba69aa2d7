package org.inklusim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.Replicates;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Named;
import org.inklusim.report.Setting;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;

/**
 * Scenarios with their replicates.
 *
 * @param scenarios base first
 * @param replicates at least one finished
 * @param options as given
 */
record Study(List<Scenario> scenarios, Replicates replicates, StudyOptions options) {

    List<String> names() {
        return scenarios.stream().map(Scenario::name).toList();
    }

    /** Runs of the scenario in this place, by replicate. */
    List<RunValues> runs(int scenario) {
        return replicates.finished().stream()
                .map(replicate -> replicate.values().get(scenario))
                .toList();
    }

    Manifest.Count count() {
        int finished = replicates.finished().size();
        return new Manifest.Count(finished + replicates.failures().size(), finished, replicates.failures());
    }

    /** How each OTHER differs from BASE, by its name. */
    Map<String, List<Difference>> differences() {
        var differences = new LinkedHashMap<String, List<Difference>>();
        for (Scenario other : scenarios.subList(1, scenarios.size())) {
            differences.put(other.name(), ResolvedValues.differences(scenarios.get(0), other));
        }
        return differences;
    }

    /** What the head of an answer says. */
    Setting setting() {
        List<String> differences = ResolvedValues.burnInDifferences(scenarios);
        int assumed = (int) ParameterDictionary.shipped().all().stream()
                .filter(parameter -> parameter.grade() == Grade.ASSUMED)
                .count();
        return new Setting(
                scenarios.stream()
                        .map(scenario -> new Named(scenario.name(), scenario.title()))
                        .toList(),
                replicates.finished().size(),
                options.seed,
                scenarios.get(0).horizon().weeks(),
                assumed,
                differences.isEmpty() ? "all" : "arrivals",
                differences);
    }
}
