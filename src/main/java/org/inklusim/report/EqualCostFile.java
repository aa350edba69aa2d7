package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inklusim.analysis.EqualCost;
import org.inklusim.analysis.NearestWhole.Limit;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;

/** {@code equal_cost.csv}: with how many veiledere each OTHER costs what BASE costs. */
public final class EqualCostFile {
    /** Its name. */
    public static final String NAME = "equal_cost.csv";
    /** Name of the comparison with so many veiledere, with the columns of {@code comparison.csv}. */
    public static final String COMPARISON = "comparison_equal_cost.csv";
    /** Name of the outcomes with so many veiledere, with the columns of {@code outcomes.csv}. */
    public static final String OUTCOMES = "outcomes_equal_cost.csv";

    private static final String[] COLUMNS = {
        "base",
        "scenario",
        "base_veiledere",
        "own_veiledere",
        "veiledere",
        "base_total_cost_nok",
        "total_cost_nok",
        "difference_nok",
        "limit"
    };

    private EqualCostFile() {}

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     */
    public static void write(Path file, List<EqualCost> rows) throws IOException {
        try (var csv = new CsvFile(file, COLUMNS)) {
            for (EqualCost row : rows) {
                csv.row(
                        row.base(),
                        row.scenario(),
                        row.baseVeiledere(),
                        row.ownVeiledere(),
                        row.veiledere(),
                        row.baseCost(),
                        row.cost(),
                        row.difference(),
                        limit(row.limit()));
            }
        }
    }

    /** Reads the file back. */
    public static List<EqualCost> read(Path file) throws IOException {
        var rows = new ArrayList<EqualCost>();
        try (var csv = new CsvRows(file, COLUMNS)) {
            while (csv.next()) {
                rows.add(new EqualCost(
                        csv.text(0),
                        csv.text(1),
                        csv.number(2),
                        csv.number(3),
                        csv.whole(4),
                        csv.number(5),
                        csv.number(6),
                        csv.text(8).isEmpty()
                                ? Limit.NONE
                                : Limit.valueOf(csv.text(8).toUpperCase(Locale.ROOT))));
            }
        }
        return rows;
    }

    /** As files write it: nothing where BASE's cost is within reach. */
    static String limit(Limit limit) {
        return limit == Limit.NONE ? "" : limit.name().toLowerCase(Locale.ROOT);
    }
}
