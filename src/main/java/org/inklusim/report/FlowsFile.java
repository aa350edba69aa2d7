package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.FlowRow;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;

/** {@code flows.csv}: changes of state per 100 bruker-years in portfolio. */
public final class FlowsFile {
    private static final String[] COLUMNS = {"scenario", "from", "to", "mean", "q05", "q50", "q95", "n"};

    private FlowsFile() {}

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     * @param rows in the order they are to stand
     */
    public static void write(Path file, List<FlowRow> rows) throws IOException {
        try (var csv = new CsvFile(file, COLUMNS)) {
            for (FlowRow row : rows) {
                csv.row(row.scenario(), row.from(), row.to(), row.mean(), row.q05(), row.q50(), row.q95(), row.n());
            }
        }
    }

    /** Reads the file back. */
    public static List<FlowRow> read(Path file) throws IOException {
        var rows = new ArrayList<FlowRow>();
        try (var csv = new CsvRows(file, COLUMNS)) {
            while (csv.next()) {
                rows.add(new FlowRow(
                        csv.text(0),
                        csv.text(1),
                        csv.text(2),
                        csv.number(3),
                        csv.number(4),
                        csv.number(5),
                        csv.number(6),
                        csv.whole(7)));
            }
        }
        return rows;
    }
}
