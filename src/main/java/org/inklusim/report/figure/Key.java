package org.inklusim.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/**
 * An entry of a legend.
 *
 * @param label what it says
 * @param mark draws its mark in a box of {@link #SIZE} pixels that begins at the origin
 */
record Key(String label, Consumer<Graphics2D> mark) {
    static final int SIZE = 30;

    /** A line in a band. */
    static Key band(String label, Color colour, Stroke line) {
        return new Key(label, paper -> {
            paper.setColor(Style.pale(colour, 0.2));
            paper.fill(new Rectangle2D.Double(0, -8, SIZE, 16));
            paper.setColor(colour);
            paper.setStroke(line);
            paper.draw(new Line2D.Double(0, 0, SIZE, 0));
        });
    }

    /** A marker on a line that is thick within another. */
    static Key interval(String label, int place) {
        return new Key(label, paper -> {
            paper.setColor(Style.colour(place));
            paper.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            paper.draw(new Line2D.Double(3, 0, SIZE - 3, 0));
            marker(paper, place, Style.colour(place));
        });
    }

    /** A marker alone. */
    static Key marker(String label, int place) {
        return new Key(label, paper -> marker(paper, place, Style.colour(place)));
    }

    /** A filled box. */
    static Key box(String label, Color colour) {
        return new Key(label, paper -> {
            paper.setColor(colour);
            paper.fill(new Rectangle2D.Double(6, -8, 18, 16));
        });
    }

    private static void marker(Graphics2D paper, int place, Color colour) {
        paper.setColor(colour);
        paper.fill(AffineTransform.getTranslateInstance(SIZE / 2.0, 0).createTransformedShape(Style.marker(place, 12)));
    }
}
