package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.SwitchOrder.Step;
import org.inklusim.experiment.CsvFile;
import org.inklusim.experiment.CsvRows;

/** {@code ablation_orders.csv}: what each mechanism added at its turn, in every order of every replicate. */
public final class AblationOrders {
    /** Name of the file. */
    public static final String NAME = "ablation_orders.csv";

    private static final String[] COLUMNS = {"replicate", "order", "id", "without", "with"};

    private AblationOrders() {}

    /**
     * Writes the file.
     *
     * @param folder where; must not hold it
     * @param steps in the order in which mechanisms were switched on
     */
    public static void write(Path folder, List<Step> steps) throws IOException {
        try (CsvFile csv = new CsvFile(folder.resolve(NAME), COLUMNS)) {
            for (Step step : steps) {
                csv.row(step.replicate(), step.order(), step.id(), step.without(), step.with());
            }
        }
    }

    /** Reads it back; nothing where only groups were switched. */
    static List<Step> read(Path folder) throws IOException {
        List<Step> steps = new ArrayList<>();
        if (Files.exists(folder.resolve(NAME))) {
            try (CsvRows csv = new CsvRows(folder.resolve(NAME), COLUMNS)) {
                while (csv.next()) {
                    steps.add(new Step(csv.whole(0), csv.whole(1), csv.text(2), csv.number(3), csv.number(4)));
                }
            }
        }
        return steps;
    }
}
