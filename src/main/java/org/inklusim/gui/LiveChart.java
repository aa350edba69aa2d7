package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.LiveIndicators;
import org.inklusim.report.Messages;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A chart of a few weekly indicators that grows with the run, over the band of stored batch results if there are any. */
final class LiveChart {
    private static final Color[] COLOURS = {
        new Color(0x3C3C3C),
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9),
        new Color(0x882255)
    };

    private final List<Indicator> indicators;
    private final List<XYSeries> lines = new ArrayList<>();
    private final ChartPanel panel;
    private int shown;

    /**
     * @param indicators what is drawn, a line each
     * @param stored rows of a stored {@code weekly.csv} of the same scenario; empty without
     */
    LiveChart(String title, List<Indicator> indicators, List<WeeklyRow> stored, Messages words) {
        this.indicators = indicators;
        XYSeriesCollection data = new XYSeriesCollection();
        for (Indicator indicator : indicators) {
            XYSeries line = new XYSeries(words.text("gui.indicator." + indicator.id()), false, false);
            lines.add(line);
            data.addSeries(line);
        }
        JFreeChart chart = ChartFactory.createXYLineChart(title, words.text("gui.weeks"), null, data);
        chart.getTitle().setFont(OfficePicture.font(13, Font.BOLD));
        chart.getLegend().setItemFont(OfficePicture.font(10, Font.PLAIN));
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setRangeGridlinePaint(Palette.FAINT);
        plot.setDomainGridlinesVisible(false);
        for (Axis axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
            axis.setLabelFont(OfficePicture.font(10, Font.PLAIN));
            axis.setTickLabelFont(OfficePicture.font(10, Font.PLAIN));
        }
        plot.setRenderer(0, renderer());
        if (!stored.isEmpty()) {
            plot.setDataset(1, bands(stored));
            plot.setRenderer(1, bandRenderer());
        }
        panel = new ChartPanel(chart);
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < indicators.size(); i++) {
            renderer.setSeriesPaint(i, COLOURS[i % COLOURS.length]);
            renderer.setSeriesStroke(i, new BasicStroke(1.8f));
        }
        return renderer;
    }

    private YIntervalSeriesCollection bands(List<WeeklyRow> stored) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        for (Indicator indicator : indicators) {
            YIntervalSeries band = new YIntervalSeries(indicator.id());
            stored.stream()
                    .filter(row -> row.indicator().equals(indicator.id()) && !Double.isNaN(row.mean()))
                    .forEach(row -> band.add(row.week(), row.mean(), row.q05(), row.q95()));
            bands.addSeries(band);
        }
        return bands;
    }

    private DeviationRenderer bandRenderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.18f);
        for (int i = 0; i < indicators.size(); i++) {
            Color colour = COLOURS[i % COLOURS.length];
            renderer.setSeriesPaint(i, Palette.between(colour, Palette.PAPER, 0.6));
            renderer.setSeriesFillPaint(i, colour);
            renderer.setSeriesStroke(i, new BasicStroke(0.8f));
            renderer.setSeriesVisibleInLegend(i, false);
        }
        return renderer;
    }

    ChartPanel panel() {
        return panel;
    }

    /** The run begins anew. */
    void clear() {
        shown = 0;
        lines.forEach(XYSeries::clear);
    }

    /** Adds the weeks that have come; drawn at once by Swing. */
    void grow(LiveIndicators live) {
        while (shown < live.last()) {
            shown++;
            boolean tell = shown == live.last();
            for (int i = 0; i < lines.size(); i++) {
                double value = live.of(indicators.get(i), shown);
                lines.get(i).add(shown, Double.isNaN(value) ? null : value, tell);
            }
        }
    }
}
