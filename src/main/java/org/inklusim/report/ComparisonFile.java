package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.experiment.CsvFile;

/** {@code comparison.csv}: every outcome of every OTHER against BASE. */
public final class ComparisonFile {
    private static final String[] COLUMNS = {
        "base",
        "scenario",
        "outcome",
        "group",
        "base_mean",
        "mean",
        "difference",
        "ci_low",
        "ci_high",
        "probability_better",
        "n",
        "spread_low",
        "spread_high",
        "variance_ratio"
    };

    private ComparisonFile() {}

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     * @param rows in the order they are to stand
     */
    public static void write(Path file, List<ComparisonRow> rows) throws IOException {
        try (var csv = new CsvFile(file, COLUMNS)) {
            for (ComparisonRow row : rows) {
                csv.row(
                        row.base(),
                        row.scenario(),
                        row.outcome(),
                        row.group(),
                        row.baseMean(),
                        row.mean(),
                        row.difference(),
                        row.ci().low(),
                        row.ci().high(),
                        row.probabilityBetter(),
                        row.n(),
                        row.spread().low(),
                        row.spread().high(),
                        row.varianceRatio());
            }
        }
    }
}
