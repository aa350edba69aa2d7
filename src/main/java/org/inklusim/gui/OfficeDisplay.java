package org.inklusim.gui;

import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.inklusim.report.Messages;
import sim.display.Display2D;
import sim.display.GUIState;

/** MASON's display of one office, with our own choices of what stands out, and pictures and films of our own. */
final class OfficeDisplay extends Display2D {
    private static final long serialVersionUID = 1L;
    private static final double FILM = 0.5;

    private final transient OfficePortrayal portrayal;
    private final double unit;

    /**
     * @param every weeks from one drawing to the next
     * @param scale pixels a unit of the map
     */
    OfficeDisplay(
            GUIState gui,
            OfficePortrayal portrayal,
            View view,
            Filters filters,
            Messages words,
            int every,
            double scale) {
        super(OfficeMap.WIDTH * scale, OfficeMap.HEIGHT * scale, gui);
        this.portrayal = portrayal;
        unit = scale;
        updateRule = UPDATE_RULE_STEPS;
        stepInterval = every;
        setBackdrop(Palette.PAPER);
        attach(portrayal, words.text("gui.office"));
        // Films by MASON need a library that is not there; ours are made by FilmButton.
        header.remove(movieButton);
        header.remove(snapshotButton);
        header.add(pictures(words));
        header.add(film(gui, words));
        header.add(colouring(view, words));
        header.add(new JLabel(" " + words.text("gui.filter") + " "));
        header.add(filters.box(view, this::repaint));
    }

    private JButton pictures(Messages words) {
        JButton button = new JButton(words.text("gui.picture"));
        button.setName("picture");
        button.addActionListener(
                event -> Saving.ask(this, "office.png", words, file -> Pictures.png(picture(1), file)));
        return button;
    }

    private JToggleButton film(GUIState gui, Messages words) {
        JToggleButton button = new JToggleButton(words.text("gui.film"));
        button.setName("film");
        Film film = new Film();
        button.addActionListener(event -> {
            if (button.isSelected()) {
                film.begin();
            } else {
                film.end();
                Saving.ask(this, "office.gif", words, film::save);
            }
        });
        gui.scheduleRepeatingImmediatelyAfter(state -> {
            if (film.running()) {
                film.take(picture(FILM));
            }
        });
        return button;
    }

    private JComboBox<String> colouring(View view, Messages words) {
        JComboBox<String> box =
                new JComboBox<>(new String[] {words.text("gui.colour.state"), words.text("gui.colour.trust")});
        box.setName("colouring");
        box.setMaximumSize(box.getPreferredSize());
        box.addActionListener(event -> {
            view.colourBy(View.Colouring.values()[box.getSelectedIndex()]);
            repaint();
        });
        return box;
    }

    /** Pixels from the corner of the display at which a place of the map is drawn. */
    Point where(Point2D at) {
        return new Point((int) Math.round(at.getX() * unit), (int) Math.round(at.getY() * unit));
    }

    /** The office as it is now, finely drawn. */
    BufferedImage picture(double scale) {
        return Pictures.of(scale, portrayal);
    }
}
