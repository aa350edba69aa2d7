package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.report.Messages;

/**
 * Draws one office at work in one week: portfolios around their veiledere, employers with their candidates, and the
 * contacts of the week as lines that light up. While a run plays it must be quick: lines are not smoothed then, and
 * dots are stamped.
 */
final class OfficePicture {
    private static final Stroke HAIR = new BasicStroke(1);
    private static final Stroke LINE = new BasicStroke(2);

    private final OfficeMap map;
    private final View view;
    private final Messages words;
    private final Legend legend;
    private final Sprites sprites = new Sprites();
    private double scale = 1;

    OfficePicture(OfficeMap map, View view, Messages words) {
        this.map = map;
        this.view = view;
        this.words = words;
        legend = new Legend(view, words);
    }

    /**
     * Draws the office as it stood when a week was over.
     *
     * @param scale pixels a unit of the map; the picture is {@link OfficeMap#WIDTH} by {@link OfficeMap#HEIGHT} units
     * @param week number of the week that is over
     * @param fine whether lines are smooth
     */
    void draw(Graphics2D g, double scale, Society society, String title, int week, boolean fine) {
        this.scale = scale;
        hints(g, fine);
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, (int) Math.ceil(OfficeMap.WIDTH * scale), (int) Math.ceil(OfficeMap.HEIGHT * scale));
        List<Bruker> brukere = society.brukere();
        g.setStroke(HAIR);
        for (int i = 0; i < brukere.size(); i++) {
            workplace(g, brukere.get(i));
        }
        g.setStroke(LINE);
        g.setColor(Palette.CONTACT);
        for (int i = 0; i < brukere.size(); i++) {
            contacts(g, brukere.get(i), week);
        }
        employers(g);
        for (int i = 0; i < brukere.size(); i++) {
            person(g, brukere.get(i));
        }
        hints(g, true);
        veiledere(g);
        marked(g);
        AffineTransform before = g.getTransform();
        g.scale(scale, scale);
        title(g, title, week);
        legend.draw(g, society);
        g.setTransform(before);
    }

    private static void hints(Graphics2D g, boolean fine) {
        g.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                fine ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    private void title(Graphics2D g, String title, int week) {
        g.setColor(Palette.TEXT);
        g.setFont(font(20, Font.BOLD));
        g.drawString(title, 14, 28);
        String at = words.text("gui.week", week);
        g.drawString(at, (float) (OfficeMap.WIDTH - 14 - g.getFontMetrics().stringWidth(at)), 28);
    }

    static Font font(int size, int style) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /** Where a person works or trains, and who follows whom beside the veileder. */
    private void workplace(Graphics2D g, Bruker bruker) {
        Point2D at = map.of(bruker);
        if (at == null || !view.shows(bruker)) {
            return;
        }
        Point2D place = bruker.employer == null ? null : map.of(bruker.employer);
        if (place != null) {
            g.setColor(Palette.pale(bruker.state()));
            line(g, at, place);
        }
        if (bruker.follower != null && bruker.follower != bruker.veileder) {
            Point2D from = map.of(bruker.follower);
            if (from != null) {
                g.setColor(Palette.FAINT);
                line(g, from, at);
            }
        }
    }

    /** Who had contact with whom this week. */
    private void contacts(Graphics2D g, Bruker bruker, int week) {
        boolean talked = bruker.lastContact == week;
        boolean visited = bruker.employer != null && bruker.lastWorkplaceContact == week;
        if (!talked && !visited) {
            return;
        }
        Point2D at = map.of(bruker);
        Veileder handler = bruker.handler(Task.CLOSE_CONTACT);
        Point2D from = handler == null ? null : map.of(handler);
        if (at == null || from == null || !view.shows(bruker)) {
            return;
        }
        if (talked) {
            line(g, from, at);
        }
        Point2D place = visited ? map.of(bruker.employer) : null;
        if (place != null) {
            line(g, from, place);
        }
    }

    private void line(Graphics2D g, Point2D from, Point2D to) {
        g.drawLine(pixel(from.getX()), pixel(from.getY()), pixel(to.getX()), pixel(to.getY()));
    }

    private int pixel(double units) {
        return (int) Math.round(units * scale);
    }

    private void employers(Graphics2D g) {
        List<Employer> employers = map.employers();
        double most = map.square();
        for (int i = 0; i < employers.size(); i++) {
            Employer employer = employers.get(i);
            Point2D at = map.employer(i);
            double half = most * Math.min(1, 0.35 + 0.13 * Math.log(Math.max(1, employer.spec.employees())));
            int left = pixel(at.getX() - half);
            int top = pixel(at.getY() - half);
            int side = Math.max(2, pixel(2 * half));
            g.setColor(Palette.trust(employer.trust));
            g.fillRect(left, top, side, side);
            g.setStroke(employer.candidates > 0 ? LINE : HAIR);
            g.setColor(Palette.EMPLOYER);
            g.drawRect(left, top, side, side);
        }
    }

    private void veiledere(Graphics2D g) {
        List<Veileder> posts = map.posts();
        g.setFont(font((int) Math.max(8, 12 * scale), Font.BOLD));
        g.setStroke(LINE);
        for (int i = 0; i < posts.size(); i++) {
            Veileder veileder = posts.get(i);
            Point2D at = map.of(veileder);
            boolean away = !veileder.filled() || !veileder.present;
            Ellipse2D disc = circle(at, map.disc(veileder));
            g.setColor(away ? Palette.PAPER : Palette.strain(veileder.strain));
            g.fill(disc);
            g.setColor(Palette.TEXT);
            g.draw(disc);
            String number = String.valueOf(veileder.id());
            g.setColor(!away && veileder.strain > 0.55 ? Palette.PAPER : Palette.TEXT);
            g.drawString(
                    number,
                    pixel(at.getX()) - g.getFontMetrics().stringWidth(number) / 2,
                    pixel(at.getY()) + g.getFontMetrics().getAscent() * 2 / 5);
        }
    }

    private void person(Graphics2D g, Bruker bruker) {
        Point2D at = map.of(bruker);
        if (at == null) {
            return;
        }
        Color colour =
                view.colouring() == View.Colouring.STATE ? Palette.of(bruker.state()) : Palette.trust(bruker.trust);
        boolean shown = view.shows(bruker);
        sprites.stamp(
                g,
                at.getX() * scale,
                at.getY() * scale,
                map.dot() * scale,
                shown ? colour : Palette.faded(colour),
                shown && bruker.close(),
                shown && bruker.placement.mentoring.appointed());
    }

    /** A ring around the agent that is selected. */
    private void marked(Graphics2D g) {
        Point2D at = null;
        double radius = 0;
        if (view.selected() instanceof Bruker bruker) {
            at = map.of(bruker);
            radius = map.dot() + 5;
        } else if (view.selected() instanceof Veileder veileder) {
            at = map.of(veileder);
            radius = map.disc(veileder) + 5;
        } else if (view.selected() instanceof Employer employer) {
            at = map.of(employer);
            radius = map.square() + 6;
        }
        if (at != null) {
            g.setStroke(new BasicStroke((float) Math.max(2, 3 * scale)));
            g.setColor(Palette.SELECTED);
            g.draw(circle(at, radius));
        }
    }

    private Ellipse2D circle(Point2D at, double radius) {
        double r = radius * scale;
        return new Ellipse2D.Double(at.getX() * scale - r, at.getY() * scale - r, 2 * r, 2 * r);
    }
}
