package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.State;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;

/** What colours and marks mean, with how many persons are in each state. */
final class Legend {
    private static final double TOP = OfficeMap.FLOOR + 14;
    private static final double ROW = 24;
    private static final double COLUMN = 150;
    private static final int STEPS = 5;

    private final View view;
    private final Messages words;
    private final NumberText numbers;

    Legend(View view, Messages words) {
        this.view = view;
        this.words = words;
        numbers = new NumberText(words.language());
    }

    void draw(Graphics2D g, Society society) {
        g.setColor(Palette.FAINT);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(14, OfficeMap.FLOOR, OfficeMap.WIDTH - 14, OfficeMap.FLOOR));
        for (int i = 0; i < State.count(); i++) {
            state(g, State.of(i), society);
        }
        double x = 24 + 5 * COLUMN + 10;
        scale(g, x, 0, "gui.legend.strain", true);
        scale(g, x, 1, "gui.legend.trust", false);
        marks(g, x + 330);
    }

    private void state(Graphics2D g, State state, Society society) {
        int place = state.ordinal();
        double x = 24 + place % 5 * COLUMN;
        double y = TOP + place / 5 * ROW;
        boolean colour = view.colouring() == View.Colouring.STATE || !state.inPortfolio();
        g.setColor(colour ? Palette.of(state) : Palette.FAINT);
        g.fill(new Ellipse2D.Double(x, y, 13, 13));
        String text =
                words.text("state." + state.name().toLowerCase(Locale.ROOT)) + " " + numbers.whole(society.in(state));
        text(g, text, x + 19, y + 12);
    }

    private void scale(Graphics2D g, double x, int row, String key, boolean strain) {
        double y = TOP + row * ROW;
        for (int i = 0; i < STEPS; i++) {
            double level = i / (STEPS - 1.0);
            g.setColor(strain ? Palette.strain(level) : Palette.trust(level));
            g.fill(new Rectangle2D.Double(x + i * 16, y, 16, 13));
        }
        text(g, words.text(key), x + STEPS * 16 + 8, y + 12);
    }

    private void marks(Graphics2D g, double x) {
        line(g, Palette.CONTACT, 2, x, TOP + 7);
        text(g, words.text("gui.legend.contact"), x + 32, TOP + 12);
        line(g, Palette.of(State.PLACEMENT), 0.8f, x, TOP + ROW + 7);
        text(g, words.text("gui.legend.workplace"), x + 32, TOP + ROW + 12);
        g.setColor(Palette.CLOSE);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Ellipse2D.Double(x + 250, TOP, 13, 13));
        text(g, words.text("gui.legend.close"), x + 270, TOP + 12);
        g.setColor(Palette.of(State.PLACEMENT));
        g.fill(new Ellipse2D.Double(x + 250, TOP + ROW, 13, 13));
        g.setColor(Palette.TEXT);
        g.fill(new Ellipse2D.Double(x + 254, TOP + ROW + 4, 5, 5));
        text(g, words.text("gui.legend.mentor"), x + 270, TOP + ROW + 12);
    }

    private static void line(Graphics2D g, Color colour, float width, double x, double y) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width));
        g.draw(new Line2D.Double(x, y, x + 24, y));
    }

    private static void text(Graphics2D g, String text, double x, double y) {
        g.setColor(Palette.TEXT);
        g.setFont(OfficePicture.font(14, Font.PLAIN));
        g.drawString(text, (float) x, (float) y);
    }
}
