package org.inklusim.gui;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Society;
import org.inklusim.model.agent.Veileder;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.scenario.Title;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** The office as MASON's display shows it: drawn by {@link OfficePicture}, and clicked at. */
final class OfficePortrayal extends FieldPortrayal2D {
    private static final double NEAR = 14;
    private static final double EDGE = 2;
    /** Pixels up to which an office is drawn in memory first: many small drawings on a screen take longer than one. */
    private static final long LARGEST_CANVAS = 4_000_000;

    private final LiveRun run;
    private final OfficeMap map;
    private final OfficePicture picture;
    private final Desk desk;
    private final Legend legend;
    private final LegendPanel panel;
    private final Language language;
    private DrawInfo2D drawn;
    private BufferedImage canvas;

    /**
     * @param desk where what is clicked at is told of
     */
    OfficePortrayal(LiveRun run, OfficeMap map, View view, Messages words, Desk desk) {
        this.run = run;
        this.map = map;
        this.desk = desk;
        language = words.language();
        picture = new OfficePicture(map, view, words);
        legend = new Legend(view, words);
        panel = new LegendPanel(legend, this::society);
    }

    Society society() {
        return run.model().week().society();
    }

    /** What colours and marks mean. */
    Legend words() {
        return legend;
    }

    /** The same, to stand below a display. */
    LegendPanel legend() {
        return panel;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        drawn = info;
        double scale = info.draw.width / OfficeMap.WIDTH;
        int width = (int) Math.ceil(info.draw.width);
        int height = (int) Math.ceil(OfficeMap.HEIGHT * scale);
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate((int) info.draw.x, (int) info.draw.y);
        if ((long) width * height > LARGEST_CANVAS) {
            paint(g, scale, false);
        } else {
            if (canvas == null || canvas.getWidth() != width || canvas.getHeight() != height) {
                canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            }
            Graphics2D inside = canvas.createGraphics();
            paint(inside, scale, false);
            inside.dispose();
            g.drawImage(canvas, 0, 0, null);
        }
        g.dispose();
    }

    /** Draws the office as it is now. */
    void paint(Graphics2D g, double scale, boolean fine) {
        map.settle(society());
        picture.draw(g, scale, society(), title(), run.week(), fine);
    }

    private String title() {
        Title title = run.written().title();
        String text = language == Language.NB ? title.nb() : title.en();
        return text.isBlank() ? run.written().name() : text;
    }

    @Override
    public void hitObjects(DrawInfo2D range, Bag hit) {
        double scale = range.draw.width / OfficeMap.WIDTH;
        Object nearest = nearest(
                (range.clip.getCenterX() - range.draw.x) / scale, (range.clip.getCenterY() - range.draw.y) / scale);
        if (nearest != null) {
            hit.add(new LocationWrapper(nearest, null, this));
        }
    }

    /** The agent that is drawn at a place, or the one nearest to it; null where there is none. */
    Object nearest(double x, double y) {
        Object best = null;
        double least = NEAR;
        for (Veileder veileder : map.posts()) {
            double distance = map.of(veileder).distance(x, y) - map.disc(veileder);
            if (distance < EDGE) {
                return veileder;
            }
        }
        for (Bruker bruker : society().brukere()) {
            Point2D at = map.of(bruker);
            if (at != null && at.distance(x, y) < least) {
                least = at.distance(x, y);
                best = bruker;
            }
        }
        WorkplaceMap workplaces = map.workplaces();
        for (int i = 0; i < workplaces.employers().size(); i++) {
            for (int m = 0; m < workplaces.mentors(i).size(); m++) {
                if (workplaces.mentor(i, m).distance(x, y) < least) {
                    least = workplaces.mentor(i, m).distance(x, y);
                    best = workplaces.mentors(i).get(m);
                }
            }
            for (int p = 0; p < workplaces.people(i).size(); p++) {
                if (workplaces.person(i, p).distance(x, y) < least) {
                    least = workplaces.person(i, p).distance(x, y);
                    best = workplaces.people(i).get(p);
                }
            }
            if (workplaces.employer(i).distance(x, y) < least) {
                least = workplaces.employer(i).distance(x, y);
                best = workplaces.employers().get(i);
            }
        }
        return best;
    }

    /** Where everybody is drawn now. */
    OfficeMap map() {
        map.settle(society());
        return map;
    }

    /** Where a place of the map was last drawn, in pixels of what it was drawn on; null before that. */
    Point drawnAt(Point2D place) {
        if (drawn == null || place == null) {
            return null;
        }
        double scale = drawn.draw.width / OfficeMap.WIDTH;
        return new Point((int) Math.round(drawn.draw.x + place.getX() * scale), (int)
                Math.round(drawn.draw.y + place.getY() * scale));
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        return desk.inspector(wrapper.getObject());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return desk.name(wrapper.getObject());
    }

    @Override
    public boolean setSelected(LocationWrapper wrapper, boolean selected) {
        desk.select(selected ? wrapper.getObject() : null);
        return true;
    }
}
