package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.State;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;

/** What colours, sizes and marks mean, with how many persons are in each state; in as many rows as the width needs. */
final class Legend {
    private static final int STEPS = 5;
    private static final double GAP = 1.5;
    private static final double ROW = 1.75;
    private static final int LARGE_COUNT = 8888;

    private final View view;
    private final Messages words;
    private final NumberText numbers;
    private final List<Item> items = new ArrayList<>();

    /** Draws a mark; one unit is the height of the writing, and the mark's middle is at 0. */
    private interface Mark {
        void draw(Graphics2D g);
    }

    /** A mark and its text; width of the mark in heights of the writing. */
    private record Item(State state, double width, Mark mark, String text) {}

    Legend(View view, Messages words) {
        this.view = view;
        this.words = words;
        numbers = new NumberText(words.language());
        for (int i = 0; i < State.count(); i++) {
            State state = State.of(i);
            items.add(new Item(state, 1, g -> dot(g, state), null));
        }
        add("gui.legend.strain", 4, g -> ramp(g, true));
        add("gui.legend.trust", 4, g -> ramp(g, false));
        add("gui.legend.veileder", 2.2, Legend::veiledere);
        add("gui.legend.away", 1.2, g -> disc(g, 0, 0.6, Palette.PAPER, Palette.LINK));
        add("gui.legend.employer", 2, Legend::employers);
        add("gui.legend.mentor", 0.8, g -> disc(g, 0, 0.4, Palette.strain(0.5), Palette.TEXT));
        add("gui.legend.contact", 2, g -> line(g, Palette.CONTACT, 0.16f));
        add("gui.legend.workplace", 2, g -> line(g, Palette.of(State.PLACEMENT), 0.07f));
        add("gui.legend.close", 1, g -> disc(g, 0, 0.45, Palette.of(State.WAITING), Palette.CLOSE));
        add("gui.legend.mentored", 1, Legend::mentored);
    }

    private void add(String key, double width, Mark mark) {
        items.add(new Item(null, width, mark, words.text(key)));
    }

    /** Pixels that the legend is high. */
    int height(int width, int size) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        int height = lay(g, width, size, null);
        g.dispose();
        return height;
    }

    /**
     * Draws the legend from the upper left corner.
     *
     * @param width pixels it may be wide
     * @param size of the writing, in pixels
     */
    void draw(Graphics2D g, int width, int size, Society society) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width, height(width, size));
        g.setColor(Palette.FAINT);
        g.setStroke(new BasicStroke(1));
        g.drawLine(size, 0, width - size, 0);
        lay(g, width, size, society);
    }

    /** Lays items in rows, and draws them where there is a society to draw. */
    private int lay(Graphics2D g, int width, int size, Society society) {
        g.setFont(OfficePicture.font(size, Font.PLAIN));
        FontMetrics metrics = g.getFontMetrics();
        double x = size;
        double y = ROW * size * 0.75;
        boolean counts = true;
        for (Item item : items) {
            double wide = item.width * size + 0.4 * size + metrics.stringWidth(text(item, null));
            if (x > size && (x + wide > width - size || counts && item.state == null)) {
                x = size;
                y += ROW * size;
            }
            counts = item.state != null;
            if (society != null) {
                AffineTransform before = g.getTransform();
                g.translate(x, y);
                g.scale(size, size);
                item.mark.draw(g);
                g.setTransform(before);
                g.setColor(Palette.TEXT);
                g.drawString(text(item, society), (float) (x + (item.width + 0.4) * size), (float) (y + 0.36 * size));
            }
            x += wide + GAP * size;
        }
        return (int) Math.ceil(y + ROW * size * 0.7);
    }

    private String text(Item item, Society society) {
        if (item.state == null) {
            return item.text;
        }
        long count = society == null ? LARGE_COUNT : society.in(item.state);
        return words.text("state." + item.state.name().toLowerCase(Locale.ROOT)) + " " + numbers.whole(count);
    }

    private void dot(Graphics2D g, State state) {
        boolean colour = view.colouring() == View.Colouring.STATE || !state.inPortfolio();
        g.setColor(colour ? Palette.of(state) : Palette.FAINT);
        g.fill(new Ellipse2D.Double(0, -0.5, 1, 1));
    }

    private static void ramp(Graphics2D g, boolean strain) {
        for (int i = 0; i < STEPS; i++) {
            double level = i / (STEPS - 1.0);
            g.setColor(strain ? Palette.strain(level) : Palette.trust(level));
            g.fill(new Rectangle2D.Double(0.8 * i, -0.45, 0.8, 0.9));
        }
    }

    private static void veiledere(Graphics2D g) {
        disc(g, 0, 0.4, Palette.strain(0.3), Palette.TEXT);
        disc(g, 0.9, 0.6, Palette.strain(0.3), Palette.TEXT);
    }

    private static void employers(Graphics2D g) {
        for (int i = 0; i < 2; i++) {
            double side = 0.6 + 0.4 * i;
            Rectangle2D square = new Rectangle2D.Double(0.9 * i, -side / 2, side, side);
            g.setColor(Palette.trust(0.6));
            g.fill(square);
            g.setColor(Palette.EMPLOYER);
            g.setStroke(new BasicStroke(0.08f));
            g.draw(square);
        }
    }

    private static void mentored(Graphics2D g) {
        g.setColor(Palette.of(State.PLACEMENT));
        g.fill(new Ellipse2D.Double(0, -0.5, 1, 1));
        g.setColor(Palette.CLOSE);
        g.fill(new Ellipse2D.Double(0.32, -0.18, 0.36, 0.36));
    }

    private static void disc(Graphics2D g, double x, double radius, Color fill, Color ring) {
        Ellipse2D disc = new Ellipse2D.Double(x, -radius, 2 * radius, 2 * radius);
        g.setColor(fill);
        g.fill(disc);
        g.setColor(ring);
        g.setStroke(new BasicStroke(0.13f));
        g.draw(disc);
    }

    private static void line(Graphics2D g, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width));
        g.draw(new Line2D.Double(0, 0, 2, 0));
    }
}
