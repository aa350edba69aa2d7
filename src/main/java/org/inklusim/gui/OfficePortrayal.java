package org.inklusim.gui;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
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

    private final LiveRun run;
    private final OfficeMap map;
    private final OfficePicture picture;
    private final Desk desk;
    private final Language language;

    /**
     * @param desk where what is clicked at is told of
     */
    OfficePortrayal(LiveRun run, OfficeMap map, View view, Messages words, Desk desk) {
        this.run = run;
        this.map = map;
        this.desk = desk;
        language = words.language();
        picture = new OfficePicture(map, view, words);
    }

    private Society society() {
        return run.model().week().society();
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate((int) info.draw.x, (int) info.draw.y);
        paint(g, info.draw.width / OfficeMap.WIDTH, false);
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
            if (distance < 0) {
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
        for (int i = 0; i < map.employers().size(); i++) {
            if (map.employer(i).distance(x, y) < least) {
                least = map.employer(i).distance(x, y);
                best = map.employers().get(i);
            }
        }
        return best;
    }

    /** Middle of the portfolio of a veileder, by place in the office from 1. */
    Point2D middle(int place) {
        map.settle(society());
        return map.of(map.posts().get(place - 1));
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
