package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.experiment.CsvFile;

/** {@code weekly.csv}: bands of the weekly indicators. */
public final class WeeklyFile {
    private WeeklyFile() {}

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     * @param rows in the order they are to stand
     */
    public static void write(Path file, List<WeeklyRow> rows) throws IOException {
        try (var csv =
                new CsvFile(file, "scenario", "week", "indicator", "mean", "q05", "q25", "q50", "q75", "q95", "n")) {
            for (WeeklyRow row : rows) {
                csv.row(
                        row.scenario(),
                        row.week(),
                        row.indicator(),
                        row.mean(),
                        row.q05(),
                        row.q25(),
                        row.q50(),
                        row.q75(),
                        row.q95(),
                        row.n());
            }
        }
    }
}
