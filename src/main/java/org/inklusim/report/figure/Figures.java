package org.inklusim.report.figure;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.report.Messages;
import org.inklusim.report.StoredAblation;
import org.inklusim.report.StoredCurves;
import org.inklusim.report.StoredResults;

/** All figures of a report. */
public final class Figures {
    private Figures() {}

    /** Java has no fonts, no graphics or no way to write pictures here; reports do without. */
    public static final class NotDrawnException extends Exception {
        private static final long serialVersionUID = 1L;

        NotDrawnException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Draws what the results have something to show of, in the order of reading.
     *
     * @param results what is shown
     * @param words the language
     * @throws NotDrawnException where Java cannot draw, as without any font configuration
     */
    public static List<Picture> draw(StoredResults results, Messages words) throws NotDrawnException {
        tryOut();
        return of(new Material(results, words)).stream().map(Picture::of).toList();
    }

    /**
     * Draws the curves of what was varied.
     *
     * @throws NotDrawnException as above
     */
    public static List<Picture> draw(StoredCurves stored, Messages words) throws NotDrawnException {
        tryOut();
        var material = new Material(stored.points().get(0), words);
        return CurvePanels.of(material, stored.curves()).stream()
                .map(Picture::of)
                .toList();
    }

    /**
     * Draws who carries a difference.
     *
     * @throws NotDrawnException as above
     */
    public static List<Picture> draw(StoredAblation found, Messages words) throws NotDrawnException {
        tryOut();
        return List.of(Picture.of(AblationFigure.of(found, words)));
    }

    /**
     * Draws what a sweep shows.
     *
     * @param tables what outcomes are sensitive to; none where that is not known
     * @throws NotDrawnException as above
     */
    public static List<Picture> draw(PointMeans means, List<Sensitivity.Table> tables, Messages words)
            throws NotDrawnException {
        tryOut();
        return SweepFigures.of(means, tables, words).stream().map(Picture::of).toList();
    }

    /** What Java lacks shows at the first letter; later failures are our own. */
    private static void tryOut() throws NotDrawnException {
        try {
            Font font = new Typeface().regular(10);
            PngImage.of(new Figure("", "", "", "", 40, 20, paper -> {
                paper.setFont(font);
                paper.drawString("Aå", 5, 15);
            }));
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new NotDrawnException(e);
        }
    }

    private static List<Figure> of(Material material) {
        var figures = new ArrayList<Figure>();
        Trajectories.of(material).ifPresent(figures::add);
        Differences.of(material).ifPresent(figures::add);
        Hours.of(material).ifPresent(figures::add);
        figures.addAll(FlowTables.of(material));
        Gains.of(material).ifPresent(figures::add);
        CostAndJobs.of(material).ifPresent(figures::add);
        return figures;
    }
}
