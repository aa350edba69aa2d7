package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;

/** {@code weekly.csv}: bands of the weekly indicators. */
public final class WeeklyFile {
    private static final String[] COLUMNS = {
        "scenario", "week", "indicator", "mean", "q05", "q25", "q50", "q75", "q95", "n"
    };

    private WeeklyFile() {}

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     * @param rows in the order they are to stand
     */
    public static void write(Path file, List<WeeklyRow> rows) throws IOException {
        try (var csv = new CsvFile(file, COLUMNS)) {
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

    /** Reads the file back. */
    public static List<WeeklyRow> read(Path file) throws IOException {
        var rows = new ArrayList<WeeklyRow>();
        try (var csv = new CsvRows(file, COLUMNS)) {
            while (csv.next()) {
                rows.add(new WeeklyRow(
                        csv.text(0),
                        csv.whole(1),
                        csv.text(2),
                        csv.number(3),
                        csv.number(4),
                        csv.number(5),
                        csv.number(6),
                        csv.number(7),
                        csv.number(8),
                        csv.whole(9)));
            }
        }
        return rows;
    }
}
