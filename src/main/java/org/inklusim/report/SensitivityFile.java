package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.sweep.Effect;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.experiment.CsvFile;

/** {@code sensitivity.csv}: every index of every factor. */
public final class SensitivityFile {
    /** Its name. */
    public static final String NAME = "sensitivity.csv";

    private SensitivityFile() {}

    /** Writes it into a folder. */
    public static void write(Path folder, List<Sensitivity.Table> tables) throws IOException {
        try (CsvFile csv = new CsvFile(
                folder.resolve(NAME),
                "setting",
                "against",
                "outcome",
                "group",
                "factor",
                "index",
                "value",
                "ci_low",
                "ci_high")) {
            for (Sensitivity.Table table : tables) {
                for (Effect effect : table.effects()) {
                    csv.row(
                            table.setting(),
                            table.against() == 0 ? null : table.against(),
                            table.outcome().outcome(),
                            table.outcome().group(),
                            table.factors().get(effect.factor()),
                            effect.index(),
                            effect.value(),
                            effect.ci().low(),
                            effect.ci().high());
                }
            }
        }
    }
}
