package org.inklusim.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.report.Messages;
import org.inklusim.report.StoredAblation;
import org.inklusim.report.StoredCurves;
import org.inklusim.report.StoredResults;
import org.inklusim.report.figure.Figures;
import org.inklusim.report.figure.Picture;

/** Makes {@code report.html} and {@code figures/} of what is stored in a result folder. */
public final class ReportBuilder {
    /** Name of the page. */
    public static final String PAGE = "report.html";

    /** Name of the folder with the figures, as SVG and PNG. */
    public static final String FIGURES = "figures";

    private ReportBuilder() {}

    /**
     * Writes the page and the figures, in place of those there are. The same results give the same page but for its
     * pictures, which depend on the version of Java. Where Java cannot draw, as without any fonts, there are no figures
     * and the page says so.
     *
     * @param folder with results
     * @param results as read from it
     * @param words the language
     * @return whether there are pictures
     */
    public static boolean build(Path folder, StoredResults results, Messages words) throws IOException {
        List<Picture> pictures = drawn(() -> Figures.draw(results, words));
        return write(folder, ReportPage.of(results, words, pictures), pictures);
    }

    /** The same for scenarios that were compared at several values of something. */
    public static boolean build(Path folder, StoredCurves curves, Messages words) throws IOException {
        List<Picture> pictures = drawn(() -> Figures.draw(curves, words));
        return write(folder, CurvePage.of(curves, words, pictures), pictures);
    }

    /**
     * The same for a difference that was shared out among mechanisms.
     *
     * @param folder where page and figures are written
     * @param from with the results
     */
    public static boolean ablation(Path folder, Path from, Messages words) throws IOException {
        StoredAblation found = StoredAblation.read(from);
        List<Picture> pictures = drawn(() -> Figures.draw(found, words));
        return write(folder, AblationPage.of(found, StoredAblation.whole(from), words, pictures), pictures);
    }

    /**
     * The same for a sweep.
     *
     * @param folder where page and figures are written
     * @param tables what outcomes are sensitive to; none where that is not known
     */
    public static boolean sweep(Path folder, PointMeans means, List<Sensitivity.Table> tables, Messages words)
            throws IOException {
        List<Picture> pictures = drawn(() -> Figures.draw(means, tables, words));
        return write(folder, new SweepPage(means, words).text(tables, pictures), pictures);
    }

    private interface Drawing {
        List<Picture> draw() throws Figures.NotDrawnException;
    }

    private static List<Picture> drawn(Drawing drawing) {
        try {
            return drawing.draw();
        } catch (Figures.NotDrawnException e) {
            return List.of();
        }
    }

    private static boolean write(Path folder, String page, List<Picture> pictures) throws IOException {
        if (!pictures.isEmpty()) {
            Path figures = Files.createDirectories(folder.resolve(FIGURES));
            for (Picture picture : pictures) {
                Files.write(figures.resolve(picture.figure().id() + ".svg"), picture.svg());
                Files.write(figures.resolve(picture.figure().id() + ".png"), picture.png());
            }
        }
        Files.writeString(folder.resolve(PAGE), page, StandardCharsets.UTF_8);
        return !pictures.isEmpty();
    }
}
