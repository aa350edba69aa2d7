package org.inklusim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inklusim.analysis.Ablation;
import org.inklusim.experiment.Difference;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.Replicate;
import org.inklusim.experiment.Replicates;
import org.inklusim.experiment.ResolvedValues;
import org.inklusim.experiment.Varied;
import org.inklusim.observe.RunValues;
import org.inklusim.report.Named;
import org.inklusim.report.Setting;
import org.inklusim.scenario.Grade;
import org.inklusim.scenario.ParameterDictionary;
import org.inklusim.scenario.Scenario;

/**
 * Scenarios with their replicates.
 *
 * @param scenarios base first; where something is varied, all of them at its first value, then at the next
 * @param varied what is varied; null where nothing is
 * @param replicates at least one finished, with values in the order of the scenarios
 * @param options as given
 */
record Study(List<Scenario> scenarios, Varied varied, Replicates replicates, StudyOptions options) {

    List<String> names() {
        return once().stream().map(Scenario::name).toList();
    }

    /** The scenarios of the command, each once. */
    List<Scenario> once() {
        return scenarios.subList(
                0,
                varied == null
                        ? scenarios.size()
                        : scenarios.size() / varied.points().size());
    }

    /** The replicates at each value of what is varied. */
    List<List<Replicate>> points() {
        int size = once().size();
        return IntStream.range(0, scenarios.size() / size)
                .mapToObj(point -> replicates.finished().stream()
                        .map(replicate -> new Replicate(
                                replicate.number(), replicate.values().subList(point * size, (point + 1) * size)))
                        .toList())
                .toList();
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
        for (Scenario other : once().subList(1, once().size())) {
            differences.put(other.name(), ResolvedValues.differences(scenarios.get(0), other));
        }
        return differences;
    }

    /** What the head of an answer says. */
    Setting setting() {
        boolean pairs = varied != null && varied.key().equals(Ablation.KEY);
        List<String> differences = ResolvedValues.burnInDifferences(pairs ? once() : scenarios);
        int assumed = (int) ParameterDictionary.shipped().all().stream()
                .filter(parameter -> parameter.grade() == Grade.ASSUMED)
                .count();
        return new Setting(
                once().stream()
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
