package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Task;
import org.inklusim.model.agent.Veileder;
import org.inklusim.report.Messages;

/**
 * Draws one office at work in one week: portfolios around their veiledere, employers with mentors and candidates, and
 * the contacts of the week as lines that light up. While a run plays it must be quick: lines are not smoothed then, and
 * dots and discs are stamped.
 */
final class OfficePicture {
    private static final Stroke HAIR = new BasicStroke(1);
    private static final Stroke LINE = new BasicStroke(2);
    private static final double PALE_FROM = 0.55;

    private final OfficeMap map;
    private final View view;
    private final Messages words;
    private final Sprites sprites = new Sprites();
    private final WorkplacePicture workplaces;
    private double scale = 1;

    OfficePicture(OfficeMap map, View view, Messages words) {
        this.map = map;
        this.view = view;
        this.words = words;
        workplaces = new WorkplacePicture(map.workplaces(), view, sprites);
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
            ties(g, brukere.get(i));
        }
        g.setStroke(LINE);
        g.setColor(Palette.CONTACT);
        for (int i = 0; i < brukere.size(); i++) {
            contacts(g, brukere.get(i), week);
        }
        workplaces.draw(g, scale);
        for (int i = 0; i < brukere.size(); i++) {
            person(g, brukere.get(i));
        }
        hints(g, true);
        veiledere(g);
        marked(g);
        title(g, title, week);
    }

    private static void hints(Graphics2D g, boolean fine) {
        g.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                fine ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    private void title(Graphics2D g, String title, int week) {
        g.setColor(Palette.TEXT);
        g.setFont(font((int) Math.max(14, 20 * scale), Font.BOLD));
        int down = pixel(28);
        g.drawString(title, pixel(14), down);
        String at = words.text("gui.week", week);
        g.drawString(at, pixel(OfficeMap.WIDTH - 14) - g.getFontMetrics().stringWidth(at), down);
    }

    static Font font(int size, int style) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /** Where a close case, or one of those who stand out, works or trains; and who follows beside the veileder. */
    private void ties(Graphics2D g, Bruker bruker) {
        Point2D at = map.of(bruker);
        if (at == null || !view.shows(bruker)) {
            return;
        }
        if (bruker.employer != null && (bruker.close() || view.narrowed())) {
            Point2D place = map.workplaces().of(bruker.employer);
            if (place != null) {
                g.setColor(Palette.pale(bruker.state()));
                line(g, at, place);
            }
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
        if (!talked && !visited || !view.shows(bruker)) {
            return;
        }
        Veileder handler = bruker.handler(Task.CLOSE_CONTACT);
        Point2D from = handler == null ? null : map.of(handler);
        if (from == null) {
            return;
        }
        Point2D at = talked ? map.of(bruker) : null;
        if (at != null) {
            line(g, from, at);
        }
        Point2D place = visited ? map.workplaces().of(bruker.employer) : null;
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

    private void veiledere(Graphics2D g) {
        List<Veileder> posts = map.posts();
        for (int i = 0; i < posts.size(); i++) {
            Veileder veileder = posts.get(i);
            Point2D at = map.of(veileder);
            boolean away = !veileder.filled() || !veileder.present;
            double radius = map.disc(veileder);
            sprites.stamp(
                    g,
                    at.getX() * scale,
                    at.getY() * scale,
                    radius * scale,
                    away ? Palette.PAPER : Palette.strain(veileder.strain),
                    away ? Palette.LINK : Palette.TEXT,
                    false);
            g.setColor(!away && veileder.strain > PALE_FROM ? Palette.PAPER : Palette.TEXT);
            String name = (veileder.specialist ? "J" : "") + veileder.id();
            double size = radius * scale;
            if (size > 16) {
                g.setFont(font((int) Math.max(11, size * 0.55), Font.BOLD));
                centred(g, name, at, 0);
                g.setFont(font((int) Math.max(9, size * 0.42), Font.PLAIN));
                centred(g, String.valueOf(veileder.size()), at, 0.52 * size);
            } else {
                g.setFont(font((int) Math.max(9, size * 0.8), Font.BOLD));
                centred(g, name, at, 0.3 * size);
            }
        }
    }

    private void centred(Graphics2D g, String text, Point2D at, double down) {
        g.drawString(
                text,
                pixel(at.getX()) - g.getFontMetrics().stringWidth(text) / 2,
                pixel(at.getY()) + (int) Math.round(down));
    }

    private void person(Graphics2D g, Bruker bruker) {
        Point2D at = map.of(bruker);
        if (at == null) {
            return;
        }
        boolean shown = view.shows(bruker);
        Color colour = view.colour(bruker);
        sprites.stamp(
                g,
                at.getX() * scale,
                at.getY() * scale,
                map.dot() * scale,
                shown ? colour : Palette.faded(colour),
                shown && bruker.close() ? Palette.CLOSE : null,
                shown && bruker.placement.mentoring.appointed());
    }

    /** A ring around the agent that is selected, and lines to those involved with it. */
    private void marked(Graphics2D g) {
        Point2D at = map.of(view.selected());
        if (at == null) {
            return;
        }
        g.setColor(Palette.SELECTED);
        g.setStroke(HAIR);
        if (view.selected() instanceof Bruker bruker) {
            involved(g, at, bruker.veileder);
            involved(g, at, bruker.follower);
            involved(g, at, bruker.employer);
        }
        g.setStroke(new BasicStroke((float) Math.max(2, 3 * scale)));
        g.draw(circle(at, radius(view.selected()) + 5));
        if (view.selected() instanceof Bruker bruker) {
            Point2D there = map.workplaces().of(bruker);
            if (there != null && there.distance(at) > 0) {
                g.draw(circle(there, map.workplaces().dot() + 3));
            }
        }
    }

    private void involved(Graphics2D g, Point2D from, Object other) {
        Point2D to = other == null ? null : map.of(other);
        if (to != null) {
            line(g, from, to);
        }
    }

    private double radius(Object agent) {
        if (agent instanceof Veileder veileder) {
            return map.disc(veileder);
        }
        if (agent instanceof Mentor) {
            return map.workplaces().disc();
        }
        return agent instanceof Employer employer ? map.workplaces().square(employer) + 2 : map.dot();
    }

    private Ellipse2D circle(Point2D at, double radius) {
        double r = radius * scale;
        return new Ellipse2D.Double(at.getX() * scale - r, at.getY() * scale - r, 2 * r, 2 * r);
    }
}
