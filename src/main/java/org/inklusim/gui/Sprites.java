package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** Dots drawn once and stamped many times: smooth circles are what takes longest to draw. */
final class Sprites {
    private static final int MOST = 4000;
    private static final double WIDEST_RING = 2;
    /** Radius above which whole pixels are fine enough. */
    private static final double LARGE = 8;

    private record Look(double radius, Color fill, Color ring, boolean core) {}

    private final Map<Look, BufferedImage> drawn = new HashMap<>();

    /**
     * Stamps a dot.
     *
     * @param x middle, in pixels
     * @param y middle, in pixels
     * @param size radius in pixels
     * @param ring colour of its ring; null without
     * @param core whether it has a dark core
     */
    void stamp(Graphics2D g, double x, double y, double size, Color fill, Color ring, boolean core) {
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        BufferedImage image =
                drawn.computeIfAbsent(new Look(size > LARGE ? Math.rint(size) : size, fill, ring, core), Sprites::draw);
        int half = image.getWidth() / 2;
        g.drawImage(image, (int) Math.round(x) - half, (int) Math.round(y) - half, null);
    }

    private static BufferedImage draw(Look look) {
        double radius = look.radius;
        int half = (int) Math.ceil(radius + 3);
        BufferedImage image = new BufferedImage(2 * half + 1, 2 * half + 1, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(half + 0.5, half + 0.5);
        g.setColor(look.fill);
        g.fill(circle(radius));
        if (look.ring != null) {
            g.setColor(look.ring);
            g.setStroke(new BasicStroke((float) Math.max(1, Math.min(WIDEST_RING, radius / 4))));
            g.draw(circle(radius + Math.min(0.5, radius / 8)));
        }
        if (look.core) {
            g.setColor(Palette.CLOSE);
            g.fill(circle(0.35 * radius));
        }
        g.dispose();
        return image;
    }

    private static Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
