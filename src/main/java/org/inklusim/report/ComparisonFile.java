package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;
import org.inklusim.experiment.Varied;

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
            add(csv, rows);
        }
    }

    /**
     * The same of each value of what is varied, with {@link Varied#columns()} first.
     *
     * @param points rows at each value
     */
    public static void write(Path file, Varied varied, List<List<ComparisonRow>> points) throws IOException {
        try (var csv = new CsvFile(file, varied.columns(COLUMNS))) {
            for (int p = 0; p < points.size(); p++) {
                csv.lead(varied.cells(p));
                add(csv, points.get(p));
            }
        }
    }

    private static void add(CsvFile csv, List<ComparisonRow> rows) throws IOException {
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

    /** Reads the file back. */
    public static List<ComparisonRow> read(Path file) throws IOException {
        var rows = new ArrayList<ComparisonRow>();
        try (var csv = new CsvRows(file, COLUMNS)) {
            while (csv.next()) {
                rows.add(row(csv));
            }
        }
        return rows;
    }

    /** The same of each value of what was varied. */
    public static List<List<ComparisonRow>> read(Path file, Varied varied) throws IOException {
        var points = new ArrayList<List<ComparisonRow>>();
        varied.points().forEach(point -> points.add(new ArrayList<>()));
        try (var csv = new CsvRows(file, List.of(varied.columns()), COLUMNS)) {
            while (csv.next()) {
                points.get(varied.point(file, csv)).add(row(csv));
            }
        }
        return points;
    }

    private static ComparisonRow row(CsvRows csv) {
        return new ComparisonRow(
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
                csv.number(13));
    }
}
