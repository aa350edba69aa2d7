package org.inklusim.gui;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.inklusim.report.Messages;
import sim.display.Display2D;
import sim.display.GUIState;

/** MASON's display of one office, with our own choices of what stands out, and pictures and films of our own. */
final class OfficeDisplay extends Display2D {
    private static final long serialVersionUID = 1L;
    private static final double FILM = 0.6;
    /** At most forty pictures a second. */
    private static final long NANOS_BETWEEN = 25_000_000;

    private final transient OfficePortrayal portrayal;
    private final transient Film film = new Film();
    private final transient Messages words;
    private long drawn = System.nanoTime() - NANOS_BETWEEN;

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
        this.words = words;
        updateRule = UPDATE_RULE_STEPS;
        stepInterval = every;
        setBackdrop(Palette.PAPER);
        attach(portrayal, words.text("gui.office"));
        // Films by MASON need a library that is not there; ours are made by Film.
        header.remove(movieButton);
        header.remove(snapshotButton);
        JPanel controls = new JPanel(new Rows());
        controls.add(colouring(view));
        controls.add(new JLabel(words.text("gui.filter")));
        controls.add(filters.veiledere());
        controls.add(filters.groups());
        controls.add(pictures());
        controls.add(film(gui));
        JPanel above = new JPanel(new BorderLayout());
        above.add(header, BorderLayout.NORTH);
        above.add(controls, BorderLayout.CENTER);
        add(above, BorderLayout.NORTH);
        add(portrayal.legend(), BorderLayout.SOUTH);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                controls.revalidate();
                portrayal.legend().revalidate();
            }
        });
    }

    /** Weeks that pass quicker than a screen shows pictures are not all drawn; when the run pauses, the last one is. */
    @Override
    public boolean shouldUpdate() {
        if (!super.shouldUpdate()) {
            return false;
        }
        long now = System.nanoTime();
        if (now - drawn < NANOS_BETWEEN) {
            return false;
        }
        drawn = now;
        return true;
    }

    private JButton pictures() {
        JButton button = new JButton(words.text("gui.picture"));
        button.setName("picture");
        button.addActionListener(
                event -> Saving.ask(this, "office.png", words, file -> Pictures.png(picture(1), file)));
        return button;
    }

    private JToggleButton film(GUIState gui) {
        JToggleButton button = new JToggleButton(words.text("gui.film"));
        button.setName("film");
        button.addActionListener(event -> {
            if (button.isSelected()) {
                begin(button);
            } else {
                Saving.ask(this, "office.gif", words, film::save);
                film.close();
            }
        });
        return button;
    }

    private void begin(JToggleButton button) {
        try {
            film.begin();
        } catch (IOException e) {
            button.setSelected(false);
            Saving.failed(this, "office.gif", words, e);
        }
    }

    /** Takes a frame of the week that is over, if a film is being made. */
    void weekOver() {
        if (film.running()) {
            film.take(picture(FILM));
        }
    }

    private JComboBox<String> colouring(View view) {
        JComboBox<String> box =
                new JComboBox<>(new String[] {words.text("gui.colour.state"), words.text("gui.colour.trust")});
        box.setName("colouring");
        box.addActionListener(event -> {
            view.colourBy(View.Colouring.values()[box.getSelectedIndex()]);
            repaint();
        });
        return box;
    }

    /** Where a place of the map is drawn, in pixels of the office as it lies in the display, zoomed or not. */
    Point where(Point2D at) {
        return portrayal.drawnAt(at);
    }

    /** The office as it is now, finely drawn, with its legend. */
    BufferedImage picture(double scale) {
        return Pictures.of(scale, portrayal);
    }

    @Override
    public void quit() {
        film.close();
        super.quit();
    }
}
