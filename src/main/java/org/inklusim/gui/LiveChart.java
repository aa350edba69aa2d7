package org.inklusim.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.inklusim.analysis.WeeklyRow;
import org.inklusim.model.agent.State;
import org.inklusim.observe.Indicator;
import org.inklusim.observe.LiveIndicators;
import org.inklusim.report.Messages;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A chart of a few weekly indicators that grows with the run, over the band of stored batch results if there are any. */
final class LiveChart {
    /** How dense bands are. */
    static final float BAND = 0.18f;

    static final Color[] COLOURS = {
        new Color(0x3C3C3C),
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9),
        new Color(0x882255),
        new Color(0xA38F00)
    };

    private final List<Indicator> indicators;
    private final List<XYSeries> lines = new ArrayList<>();
    private final ChartPanel panel;
    private int shown;

    /**
     * @param name of the chart among the window's texts
     * @param indicators what is drawn, a line each
     * @param stored rows of a stored {@code weekly.csv} of the same scenario; empty without
     */
    LiveChart(String name, List<Indicator> indicators, List<WeeklyRow> stored, Messages words) {
        this.indicators = indicators;
        XYSeriesCollection data = new XYSeriesCollection();
        for (Indicator indicator : indicators) {
            XYSeries line = new XYSeries(words.text("gui.indicator." + indicator.id()), false, false);
            lines.add(line);
            data.addSeries(line);
        }
        JFreeChart chart = ChartFactory.createXYLineChart(
                words.text("gui.chart." + name),
                words.text("gui.weeks"),
                words.text("gui.chart." + name + ".unit"),
                data);
        chart.getTitle().setFont(OfficePicture.font(13, Font.BOLD));
        chart.getLegend().setItemFont(OfficePicture.font(11, Font.PLAIN));
        chart.getLegend().setFrame(BlockBorder.NONE);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setRangeGridlinePaint(Palette.FAINT);
        plot.setDomainGridlinesVisible(false);
        for (Axis axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
            axis.setLabelFont(OfficePicture.font(11, Font.PLAIN));
            axis.setTickLabelFont(OfficePicture.font(11, Font.PLAIN));
        }
        plot.getDomainAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        plot.setRenderer(0, renderer());
        if (!stored.isEmpty()) {
            chart.addSubtitle(new TextTitle(words.text("gui.chart.band"), OfficePicture.font(11, Font.PLAIN)));
            plot.setDataset(1, bands(stored));
            plot.setRenderer(1, bandRenderer());
        }
        panel = new ChartPanel(chart);
    }

    /** States have the colours they have in the display. */
    private Color colour(int line) {
        return switch (indicators.get(line)) {
            case WAITING -> Palette.of(State.WAITING);
            case IN_MEASURE -> Palette.of(State.MEASURE);
            case IN_PLACEMENT -> Palette.of(State.PLACEMENT);
            case IN_SHELTERED -> Palette.of(State.SHELTERED);
            case IN_SUBSIDISED -> Palette.of(State.SUBSIDISED);
            case IN_PART_TIME -> Palette.of(State.PART_TIME);
            case IN_WORK -> Palette.of(State.WORK);
            case IN_EDUCATION -> Palette.of(State.EDUCATION);
            case DISABILITY_PENSION -> Palette.of(State.DISABILITY);
            case IN_JOB -> COLOURS[1];
            case CLOSE_CASES -> Palette.SELECTED;
            default -> COLOURS[line % COLOURS.length];
        };
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < indicators.size(); i++) {
            renderer.setSeriesPaint(i, colour(i));
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
        renderer.setAlpha(BAND);
        for (int i = 0; i < indicators.size(); i++) {
            Color colour = colour(i);
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

    /** Number of the last week that is drawn; 0 before the first. */
    int shown() {
        return shown;
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
