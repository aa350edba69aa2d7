package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.FlowRow;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.analysis.ScenarioSummary;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.RunValues;

/**
 * What {@code run} or {@code compare} left in a folder: all that reports are made of.
 *
 * @param manifest how the results came about
 * @param comparison rows of {@code comparison.csv}; empty where one scenario was run
 * @param replicates {@code outcomes.csv}, without weekly indicators and flows
 * @param weekly rows of {@code weekly.csv}
 * @param flows rows of {@code flows.csv}
 * @param sameMoney what {@code --equal-cost} left; null where it was not asked for
 */
public record StoredResults(
        Manifest manifest,
        List<ComparisonRow> comparison,
        List<Replicate> replicates,
        List<WeeklyRow> weekly,
        List<FlowRow> flows,
        SameMoney sameMoney) {

    public StoredResults {
        comparison = List.copyOf(comparison);
        replicates = List.copyOf(replicates);
        weekly = List.copyOf(weekly);
        flows = List.copyOf(flows);
    }

    /**
     * Reads a folder of results.
     *
     * @throws org.inklusim.experiment.UnreadableResultsException when the folder holds no results, or not all of them
     */
    public static StoredResults read(Path folder) throws IOException {
        Manifest manifest = ManifestFile.read(folder);
        List<String> names =
                manifest.scenarios().stream().map(Manifest.Resolved::name).toList();
        Path comparison = folder.resolve("comparison.csv");
        return new StoredResults(
                manifest,
                names.size() > 1 || Files.exists(comparison) ? ComparisonFile.read(comparison) : List.of(),
                OutcomesFile.read(folder.resolve("outcomes.csv"), names),
                WeeklyFile.read(folder.resolve("weekly.csv")),
                FlowsFile.read(folder.resolve("flows.csv")),
                sameMoney(folder));
    }

    private static SameMoney sameMoney(Path folder) throws IOException {
        Path found = folder.resolve(EqualCostFile.NAME);
        return Files.exists(found)
                ? new SameMoney(
                        EqualCostFile.read(found), ComparisonFile.read(folder.resolve(EqualCostFile.COMPARISON)))
                : null;
    }

    /** Names of the scenarios, base first. */
    public List<String> names() {
        return manifest.scenarios().stream().map(Manifest.Resolved::name).toList();
    }

    /** Whether scenarios were compared. */
    public boolean compared() {
        return manifest.scenarios().size() > 1;
    }

    /** Outcomes of the scenario in this place, by replicate. */
    public List<RunValues> runs(int scenario) {
        return replicates.stream()
                .map(replicate -> replicate.values().get(scenario))
                .toList();
    }

    /** The outcomes of the scenario in this place by themselves. */
    public List<ScenarioRow> summary(int scenario) {
        return ScenarioSummary.of(names().get(scenario), runs(scenario));
    }

    /** What was run, as said at the head of an answer. */
    public Setting setting() {
        return new Setting(
                manifest.scenarios().stream()
                        .map(scenario -> new Named(scenario.name(), scenario.title()))
                        .toList(),
                manifest.replicates().finished(),
                manifest.seed(),
                manifest.scenarios().get(0).weeks(),
                manifest.model().assumed(),
                manifest.burnInDifferences().isEmpty() ? "all" : "arrivals",
                manifest.burnInDifferences());
    }
}
