package org.inklusim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.inklusim.experiment.Manifest;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.report.Messages;
import org.inklusim.report.StoredCurves;
import org.inklusim.report.StoredResults;
import org.inklusim.report.book.ResultsBook;
import org.inklusim.report.page.ReportBuilder;

/** What is made of the tables and the manifest in a folder, and can be made again without running anything. */
final class Reports {
    private static final String HEADLESS = "java.awt.headless";

    private Reports() {}

    /**
     * Makes them, and lists them in the manifest.
     *
     * @param folder with tables and manifest, and without anything that is made of them
     * @param words the language
     * @param err is told when there are no pictures
     */
    static void write(Path folder, Messages words, PrintWriter err) throws IOException {
        // Figures are drawn in memory: no display is looked for, and none that fails can stop a command.
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        Manifest manifest = ManifestFile.read(folder);
        boolean pictures = manifest.varied() == null
                ? results(folder, StoredResults.read(folder), words)
                : curves(folder, StoredCurves.read(folder), words);
        if (!pictures) {
            err.println(words.text("pictures.none"));
        }
        ManifestFile.write(folder, manifest.with(ManifestFile.entries(folder)));
    }

    private static boolean results(Path folder, StoredResults results, Messages words) throws IOException {
        ResultsBook.write(folder.resolve(ResultsBook.NAME), results, words);
        return ReportBuilder.build(folder, results, words);
    }

    private static boolean curves(Path folder, StoredCurves curves, Messages words) throws IOException {
        ResultsBook.write(folder.resolve(ResultsBook.NAME), curves, words);
        return true;
    }
}
