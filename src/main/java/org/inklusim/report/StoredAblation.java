package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.Ablation;
import org.inklusim.analysis.SwitchOrder.Step;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.OutcomeColumn;

/**
 * What {@code ablate} found.
 *
 * @param setting what was run
 * @param settings which groups of mechanisms were off
 * @param column the outcome whose difference is shared out
 * @param ablation who carries it
 */
public record StoredAblation(Setting setting, List<String> settings, OutcomeColumn column, Ablation ablation) {
    public StoredAblation {
        settings = List.copyOf(settings);
    }

    /** Of replicates at each setting, and what single mechanisms add in them. */
    public static StoredAblation of(
            Setting setting,
            List<String> settings,
            OutcomeColumn column,
            List<List<Replicate>> points,
            List<Step> steps) {
        return new StoredAblation(setting, settings, column, Ablation.of(settings, points, column, steps));
    }

    /**
     * Reads it back from a folder of results; the outcome is the only one there is.
     *
     * @throws org.inklusim.experiment.UnreadableResultsException when the folder does not hold all of it
     */
    public static StoredAblation read(Path folder) throws IOException {
        List<List<Replicate>> points = points(folder);
        Setting setting = whole(folder).setting();
        String outcome = points.get(0).get(0).values().get(1).columns().get(0).outcome();
        List<String> settings = ManifestFile.read(folder).varied().settings();
        return of(
                setting,
                settings,
                new OutcomeColumn(outcome, setting.leadGroup()),
                points,
                AblationOrders.read(folder));
    }

    /** The results with nothing off, as pages take them. */
    public static StoredResults whole(Path folder) throws IOException {
        Manifest manifest = ManifestFile.read(folder);
        return new StoredResults(manifest, List.of(), points(folder).get(0), List.of(), List.of(), null);
    }

    private static List<List<Replicate>> points(Path folder) throws IOException {
        Manifest manifest = ManifestFile.read(folder);
        List<String> names =
                manifest.scenarios().stream().map(Manifest.Resolved::name).toList();
        return OutcomesFile.read(folder.resolve("outcomes.csv"), manifest.varied(), names);
    }
}
