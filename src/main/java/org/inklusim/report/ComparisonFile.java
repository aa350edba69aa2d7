package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;

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

    /** Reads the file back. */
    public static List<ComparisonRow> read(Path file) throws IOException {
        var rows = new ArrayList<ComparisonRow>();
        try (var csv = new CsvRows(file, COLUMNS)) {
            while (csv.next()) {
                rows.add(new ComparisonRow(
                        csv.text(0),
                        csv.text(1),
                        csv.text(2),
                        csv.text(3),
                        csv.number(4),
                        csv.number(5),
                        csv.number(6),
                        new Interval(csv.number(7), csv.number(8)),
                        csv.number(9),
                        csv.whole(10),
                        new Interval(csv.number(11), csv.number(12)),
                        csv.number(13)));
            }
        }
        return rows;
    }
}
