package org.inklusim.gui;

import java.awt.GridLayout;
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
    private static final int MILLIS_BETWEEN = 250;

    private final List<LiveChart> charts = new ArrayList<>();
    private final JFrame frame = new JFrame();

    LiveCharts(String title, List<WeeklyRow> stored, Messages words) {
        charts.add(new LiveChart(
                words.text("gui.chart.states"),
                List.of(
                        Indicator.IN_MEASURE,
                        Indicator.IN_PLACEMENT,
                        Indicator.IN_SHELTERED,
                        Indicator.IN_SUBSIDISED,
                        Indicator.IN_PART_TIME,
                        Indicator.IN_EDUCATION,
                        Indicator.CLOSE_CASES),
                stored,
                words));
        charts.add(new LiveChart(
                words.text("gui.chart.hours"),
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
                words));
        charts.add(new LiveChart(
                words.text("gui.chart.levels"),
                List.of(Indicator.VEILEDER_STRAIN, Indicator.NIK, Indicator.BRUKER_TRUST, Indicator.BRUKER_MOTIVATION),
                stored,
                words));
        charts.add(new LiveChart(
                words.text("gui.chart.jobs"),
                List.of(Indicator.IN_JOB, Indicator.IN_WORK, Indicator.DISABILITY_PENSION),
                stored,
                words));
        JPanel grid = new JPanel(new GridLayout(0, 1));
        charts.forEach(chart -> grid.add(chart.panel()));
        frame.setTitle(title);
        frame.setContentPane(grid);
    }

    JFrame frame() {
        return frame;
    }

    /** The run begins anew. */
    void clear() {
        SwingUtilities.invokeLater(() -> charts.forEach(LiveChart::clear));
    }

    /** Lets the charts follow a run, a few times a second: nobody could read them more often. */
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
