package org.inklusim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.experiment.CsvFile;

/** {@code curves.csv} and {@code crossings.csv}: outcomes of each scenario by value, and where scenarios change places. */
public final class CurvesFile {
    private CurvesFile() {}

    /**
     * Writes the means with their intervals: a curve for each scenario, outcome and group.
     *
     * @param file where; must not exist
     */
    public static void write(Path file, Curves curves) throws IOException {
        String[] columns = curves.varied()
                .columns("scenario", "outcome", "group", "mean", "ci_low", "ci_high", "n", "spread_low", "spread_high");
        try (var csv = new CsvFile(file, columns)) {
            for (int point = 0; point < curves.means().size(); point++) {
                csv.lead(curves.varied().cells(point));
                for (ScenarioRow row : curves.means().get(point)) {
                    csv.row(
                            row.scenario(),
                            row.outcome(),
                            row.group(),
                            row.mean(),
                            row.ci().low(),
                            row.ci().high(),
                            row.n(),
                            row.spread().low(),
                            row.spread().high());
                }
            }
        }
    }

    /**
     * Writes the crossings: {@code before} and {@code after} say whether OTHER has more or fewer than BASE below and
     * above; an end of the interval is empty where it lies beyond the values tried.
     *
     * @param file where; must not exist
     */
    public static void crossings(Path file, Curves curves) throws IOException {
        List<Curves.Found> crossings = curves.crossings();
        try (var csv = new CsvFile(
                file,
                "key",
                "base",
                "scenario",
                "outcome",
                "group",
                "crossing",
                "ci_low",
                "ci_high",
                "before",
                "after")) {
            for (Curves.Found found : crossings) {
                csv.row(
                        curves.varied().key(),
                        found.base(),
                        found.scenario(),
                        found.outcome(),
                        found.group(),
                        found.crossing().at(),
                        found.crossing().low(),
                        found.crossing().high(),
                        found.crossing().before().name().toLowerCase(Locale.ROOT),
                        found.crossing().after().name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
