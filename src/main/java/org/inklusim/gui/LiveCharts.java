package org.inklusim.gui;

import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.LiveIndicators;
import org.inklusim.report.Messages;

/** The live charts of one run: states, where hours go, strain and competence, jobs. */
final class LiveCharts {
    private static final int MILLIS_BETWEEN = 1000;
    private static final double WIDE = 3.2;
    private static final double NARROW = 1;

    private final List<LiveChart> charts = new ArrayList<>();
    private final JFrame frame = new JFrame();

    /**
     * @param title name of the scenario
     * @param stored rows of a stored {@code weekly.csv}; empty without
     * @param place where the charts will stand
     */
    LiveCharts(String title, List<WeeklyRow> stored, Messages words, Rectangle place) {
        add(
                "states",
                List.of(
                        Indicator.WAITING,
                        Indicator.IN_MEASURE,
                        Indicator.IN_PLACEMENT,
                        Indicator.IN_SHELTERED,
                        Indicator.IN_SUBSIDISED,
                        Indicator.IN_PART_TIME,
                        Indicator.IN_EDUCATION,
                        Indicator.CLOSE_CASES),
                stored,
                words);
        add(
                "hours",
                List.of(
                        Indicator.HOURS_DEADLINE,
                        Indicator.HOURS_RECORD,
                        Indicator.HOURS_CONTACT,
                        Indicator.HOURS_KARTLEGGING,
                        Indicator.HOURS_CLEARING,
                        Indicator.HOURS_EMPLOYER,
                        Indicator.HOURS_CALL,
                        Indicator.HOURS_RENEWAL,
                        Indicator.HOURS_MEETING),
                stored,
                words);
        add(
                "levels",
                List.of(
                        Indicator.VEILEDER_STRAIN,
                        Indicator.MENTOR_STRAIN,
                        Indicator.NIK,
                        Indicator.AIK,
                        Indicator.BRUKER_TRUST,
                        Indicator.BRUKER_MOTIVATION),
                stored,
                words);
        add(
                "jobs",
                List.of(Indicator.IN_JOB, Indicator.IN_WORK, Indicator.IN_PART_TIME, Indicator.DISABILITY_PENSION),
                stored,
                words);
        JPanel grid = new JPanel(new GridLayout(0, columns(place)));
        charts.forEach(chart -> grid.add(chart.panel()));
        frame.setTitle(words.text("gui.charts", title));
        frame.setContentPane(grid);
    }

    private void add(String name, List<Indicator> indicators, List<WeeklyRow> stored, Messages words) {
        charts.add(new LiveChart(name, indicators, stored, words));
    }

    /** Columns in which four charts are most nearly twice as wide as high. */
    private static int columns(Rectangle place) {
        double shape = place.width / (double) place.height;
        return shape > WIDE ? 4 : shape > NARROW ? 2 : 1;
    }

    JFrame frame() {
        return frame;
    }

    /** Number of the last week that is drawn. */
    int shown() {
        return charts.get(0).shown();
    }

    /** The run begins anew. */
    void clear() {
        SwingUtilities.invokeLater(() -> charts.forEach(LiveChart::clear));
    }

    /** Lets the charts follow a run, once a second: they take longer to draw than the office. */
    void follow(Supplier<LiveIndicators> live) {
        Timer timer = new Timer(MILLIS_BETWEEN, event -> {
            if (frame.isVisible() && live.get() != null) {
                charts.forEach(chart -> chart.grow(live.get()));
            }
        });
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                timer.stop();
            }
        });
        timer.start();
    }
}
