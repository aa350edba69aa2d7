package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.experiment.Replicate;
import org.inklusim.experiment.Varied;

/**
 * What {@code compare --vary} left in a folder.
 *
 * @param manifest how the results came about
 * @param points what was found at each value, without weekly indicators and flows
 */
public record StoredCurves(Manifest manifest, List<StoredResults> points) {
    public StoredCurves {
        points = List.copyOf(points);
    }

    /**
     * Reads a folder of results.
     *
     * @throws org.inklusim.experiment.UnreadableResultsException when the folder holds no such results, or not all of
     *     them
     */
    public static StoredCurves read(Path folder) throws IOException {
        Manifest manifest = ManifestFile.read(folder);
        Varied varied = manifest.varied();
        List<String> names =
                manifest.scenarios().stream().map(Manifest.Resolved::name).toList();
        List<List<ComparisonRow>> comparison = ComparisonFile.read(folder.resolve("comparison.csv"), varied);
        List<List<Replicate>> replicates = OutcomesFile.read(folder.resolve("outcomes.csv"), varied, names);
        List<StoredResults> points = IntStream.range(0, varied.points().size())
                .mapToObj(p ->
                        new StoredResults(manifest, comparison.get(p), replicates.get(p), List.of(), List.of(), null))
                .toList();
        return new StoredCurves(manifest, points);
    }

    /** The curves. */
    public Curves curves() {
        return new Curves(
                points.get(0).setting(),
                manifest.varied(),
                points.stream().map(StoredCurves::means).toList(),
                points.stream().map(StoredResults::comparison).toList());
    }

    private static List<ScenarioRow> means(StoredResults point) {
        List<ScenarioRow> rows = new ArrayList<>();
        for (int s = 0; s < point.names().size(); s++) {
            rows.addAll(point.summary(s));
        }
        return rows;
    }
}
