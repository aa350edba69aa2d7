package org.inklusim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.Ablation;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.Varied;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.report.Messages;
import org.inklusim.report.StoredCurves;
import org.inklusim.report.StoredResults;
import org.inklusim.report.book.ResultsBook;
import org.inklusim.report.page.ReportBuilder;

/** What is made of the tables and the manifest in a folder, and can be made again without running anything. */
final class Reports {
    private static final String HEADLESS = "java.awt.headless";

    private Reports() {}

    /** Whether a file, by its name in the manifest, is made here. */
    static boolean made(String name) {
        return name.equals(ResultsBook.NAME)
                || name.equals(ReportBuilder.PAGE)
                || name.startsWith(ReportBuilder.FIGURES + "/");
    }

    /**
     * Makes them.
     *
     * @param from folder with tables and manifest
     * @param into where they are put; holds none of them
     * @param words the language
     * @param err is told when there are no pictures
     */
    static void write(Path from, Path into, Messages words, PrintWriter err) throws IOException {
        noDisplay();
        if (StoredSweep.isIn(from)) {
            try (StoredSweep stored = StoredSweep.read(from)) {
                PointMeans means = PointMeans.read(stored);
                List<Sensitivity.Table> tables =
                        Sensitivity.known(stored.header()) ? Sensitivity.of(stored, means) : List.of();
                if (!sweep(into, means, tables, words)) {
                    err.println(words.text("pictures.none"));
                }
            }
            return;
        }
        Varied varied = ManifestFile.read(from).varied();
        boolean pictures = varied == null
                ? results(into, StoredResults.read(from), words)
                : varied.key().equals(Ablation.KEY)
                        ? ReportBuilder.ablation(into, from, words)
                        : curves(into, StoredCurves.read(from), words);
        if (!pictures) {
            err.println(words.text("pictures.none"));
        }
    }

    /** Figures are drawn in memory: no display is looked for, and none that fails can stop a command. */
    private static void noDisplay() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
    }

    /** The same for a sweep; whether there are pictures. */
    static boolean sweep(Path into, PointMeans means, List<Sensitivity.Table> tables, Messages words)
            throws IOException {
        noDisplay();
        return ReportBuilder.sweep(into, means, tables, words);
    }

    private static boolean results(Path folder, StoredResults results, Messages words) throws IOException {
        ResultsBook.write(folder.resolve(ResultsBook.NAME), results, words);
        return ReportBuilder.build(folder, results, words);
    }

    private static boolean curves(Path folder, StoredCurves curves, Messages words) throws IOException {
        ResultsBook.write(folder.resolve(ResultsBook.NAME), curves, words);
        return ReportBuilder.build(folder, curves, words);
    }
}
