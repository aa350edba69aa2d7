package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import org.inklusim.analysis.Ablation;
import org.inklusim.analysis.AblationRow;
import org.inklusim.experiment.CsvFile;

/** {@code ablation.csv}: what each part carries of a difference. */
public final class AblationFile {
    /** Name of the file. */
    public static final String NAME = "ablation.csv";

    private AblationFile() {}

    /**
     * Writes the file.
     *
     * @param folder where; must not hold it
     */
    public static void write(Path folder, StoredAblation found) throws IOException {
        try (CsvFile csv = new CsvFile(
                folder.resolve(NAME),
                "base",
                "scenario",
                "outcome",
                "group",
                "kind",
                "id",
                "value",
                "ci_low",
                "ci_high",
                "n",
                "spread_low",
                "spread_high")) {
            Ablation ablation = found.ablation();
            for (AblationRow row : ablation.rows()) {
                csv.row(
                        found.setting().scenarios().get(0).name(),
                        found.setting().scenarios().get(1).name(),
                        found.column().outcome(),
                        found.column().group(),
                        row.kind().id(),
                        row.id(),
                        row.value(),
                        row.ci().low(),
                        row.ci().high(),
                        row.n(),
                        row.spread().low(),
                        row.spread().high());
            }
        }
    }
}
