package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.util.List;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Mentor;

/** Draws employers as squares of their trust, with their mentors as discs of their strain and the people there as dots. */
final class WorkplacePicture {
    private static final Stroke HAIR = new BasicStroke(1);

    private final WorkplaceMap map;
    private final View view;
    private final Sprites sprites;

    WorkplacePicture(WorkplaceMap map, View view, Sprites sprites) {
        this.map = map;
        this.view = view;
        this.sprites = sprites;
    }

    /**
     * Draws all employers.
     *
     * @param scale pixels a unit of the map
     */
    void draw(Graphics2D g, double scale) {
        List<Employer> employers = map.employers();
        g.setStroke(HAIR);
        for (int i = 0; i < employers.size(); i++) {
            Employer employer = employers.get(i);
            boolean out = standsOut(i);
            Point2D at = map.employer(i);
            double half = map.square(employer);
            int left = (int) Math.round((at.getX() - half) * scale);
            int top = (int) Math.round((at.getY() - half) * scale);
            int side = (int) Math.max(2, Math.round(2 * half * scale));
            Color trust = Palette.trust(employer.trust);
            g.setColor(out ? trust : Palette.faded(trust));
            g.fillRect(left, top, side, side);
            g.setColor(out ? Palette.EMPLOYER : Palette.FAINT);
            g.drawRect(left, top, side, side);
            people(g, i, scale);
            mentors(g, i, scale, out);
        }
    }

    /** Whether one who stands out is there; all do while nobody is chosen. */
    private boolean standsOut(int place) {
        if (!view.narrowed()) {
            return true;
        }
        List<Bruker> people = map.people(place);
        for (int i = 0; i < people.size(); i++) {
            if (view.shows(people.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void people(Graphics2D g, int place, double scale) {
        List<Bruker> people = map.people(place);
        for (int i = 0; i < people.size(); i++) {
            Bruker bruker = people.get(i);
            Point2D at = map.person(place, i);
            Color colour = view.colour(bruker);
            boolean shown = view.shows(bruker);
            sprites.stamp(
                    g,
                    at.getX() * scale,
                    at.getY() * scale,
                    map.dot() * scale,
                    shown ? colour : Palette.faded(colour),
                    shown && bruker.close() ? Palette.CLOSE : null,
                    false);
        }
    }

    private void mentors(Graphics2D g, int place, double scale, boolean out) {
        List<Mentor> mentors = map.mentors(place);
        for (int i = 0; i < mentors.size(); i++) {
            Point2D at = map.mentor(place, i);
            Color strain = Palette.strain(mentors.get(i).strain);
            sprites.stamp(
                    g,
                    at.getX() * scale,
                    at.getY() * scale,
                    map.disc() * scale,
                    out ? strain : Palette.faded(strain),
                    out ? Palette.TEXT : Palette.FAINT,
                    false);
        }
    }
}
