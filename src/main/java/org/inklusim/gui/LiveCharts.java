package org.inklusim.gui;

import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.LiveIndicators;
import org.inklusim.report.Messages;

/** The live charts of one run: states, where hours go, strain and competence, jobs. */
final class LiveCharts {
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
                        Indicator.HOURS_EMPLOYER,
                        Indicator.HOURS_CALL,
                        Indicator.HOURS_RENEWAL,
                        Indicator.HOURS_MEETING),
                stored,
                words));
        charts.add(new LiveChart(
                words.text("gui.chart.levels"),
                List.of(Indicator.VEILEDER_STRAIN, Indicator.NIK, Indicator.BRUKER_TRUST),
                stored,
                words));
        charts.add(new LiveChart(
                words.text("gui.chart.jobs"),
                List.of(Indicator.IN_JOB, Indicator.IN_WORK, Indicator.DISABILITY_PENSION),
                stored,
                words));
        JPanel grid = new JPanel(new GridLayout(2, 2));
        charts.forEach(chart -> grid.add(chart.panel()));
        frame.setTitle(title);
        frame.setContentPane(grid);
        frame.setSize(980, 720);
    }

    JFrame frame() {
        return frame;
    }

    /** The run begins anew. */
    void clear() {
        SwingUtilities.invokeLater(() -> charts.forEach(LiveChart::clear));
    }

    /** A week has passed. */
    void grow(LiveIndicators live) {
        if (frame.isVisible()) {
            SwingUtilities.invokeLater(() -> charts.forEach(chart -> chart.grow(live)));
        }
    }
}
