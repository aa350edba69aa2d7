package org.inklusim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/** {@code outcomes.csv}: one row for each number of each run, by scenario, replicate and outcome. */
public final class OutcomesFile {
    private OutcomesFile() {}

    /**
     * Writes the file.
     *
     * @param file where; must not exist
     * @param scenarios names in the order of {@link Replicate#values()}
     * @param replicates in the order of their numbers
     */
    public static void write(Path file, List<String> scenarios, List<Replicate> replicates) throws IOException {
        try (var csv = new CsvFile(file, "scenario", "replicate", "outcome", "group", "value")) {
            for (int s = 0; s < scenarios.size(); s++) {
                for (Replicate replicate : replicates) {
                    RunValues values = replicate.values().get(s);
                    for (int c = 0; c < values.columns().size(); c++) {
                        OutcomeColumn column = values.columns().get(c);
                        csv.row(
                                scenarios.get(s),
                                replicate.number(),
                                column.outcome(),
                                column.group(),
                                values.values()[c]);
                    }
                }
            }
        }
    }
}
