package org.inklusim.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Differences on one scale: markers, thick lines over 95 % intervals, thin ones over 5–95 % of the replicates. */
final class Forest {
    private static final float THIN = 1.4f;
    private static final float THICK = 5;

    private Forest() {}

    /**
     * A difference and where it stands.
     *
     * @param row line of the chart, from 0
     * @param shift how far below the middle of its line, in lines
     * @param place place of the scenario, which gives colour and marker
     * @param hollow whether the marker is left white
     * @param value where the marker stands
     * @param ci 95 % interval
     * @param spread 5–95 % of the replicates
     * @param scale what values are divided by
     */
    record Mark(
            int row,
            double shift,
            int place,
            boolean hollow,
            double value,
            Interval ci,
            Interval spread,
            double scale) {
        static Mark of(int row, double shift, int place, boolean hollow, ComparisonRow values) {
            return new Mark(row, shift, place, hollow, values.difference(), values.ci(), values.spread(), 1);
        }
    }

    /** A chart of lines with these labels from above. */
    static JFreeChart chart(Style style, String title, String axis, List<String> labels, List<Mark> marks) {
        var spread = new XYIntervalSeriesCollection();
        var interval = new XYIntervalSeriesCollection();
        var thin = renderer(THIN, false);
        var thick = renderer(THICK, true);
        for (Mark mark : marks) {
            int series = spread.getSeriesCount();
            Color colour = Style.colour(mark.place());
            spread.addSeries(series(mark, mark.spread(), series));
            interval.addSeries(series(mark, mark.ci(), series));
            thin.setSeriesPaint(series, colour);
            thick.setSeriesPaint(series, colour);
            thick.setSeriesShape(series, Style.marker(mark.place(), 12));
            thick.setSeriesFillPaint(series, mark.hollow() ? Color.WHITE : colour);
            thick.setSeriesOutlinePaint(series, colour);
            thick.setSeriesOutlineStroke(series, new BasicStroke(2));
        }
        NumberAxis differences = style.numbers(axis);
        differences.setAutoRangeIncludesZero(true);
        XYPlot plot = Style.plain(new XYPlot(spread, differences, labels(style, labels), thin));
        plot.setDataset(1, interval);
        plot.setRenderer(1, thick);
        plot.setRangeGridlinesVisible(false);
        plot.addDomainMarker(new ValueMarker(0, Style.TEXT, new BasicStroke(1.2f)), Layer.BACKGROUND);
        Style.ticks(differences, 8);
        return style.chart(title, plot);
    }

    private static XYErrorRenderer renderer(float width, boolean markers) {
        var renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setErrorStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        renderer.setDefaultShapesVisible(markers);
        renderer.setDefaultShapesFilled(true);
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        return renderer;
    }

    private static XYIntervalSeries series(Mark mark, Interval interval, int number) {
        double middle = mark.value();
        boolean none = Double.isNaN(interval.low());
        double y = mark.row() + mark.shift();
        var series = new XYIntervalSeries(number);
        series.add(
                middle / mark.scale(),
                (none ? middle : interval.low()) / mark.scale(),
                (none ? middle : interval.high()) / mark.scale(),
                y,
                y,
                y);
        return series;
    }

    private static SymbolAxis labels(Style style, List<String> labels) {
        SymbolAxis axis = style.dressed(new SymbolAxis(null, labels.toArray(String[]::new)));
        axis.setGridBandsVisible(true);
        axis.setGridBandPaint(new Color(0xF4F4F4));
        axis.setGridBandAlternatePaint(Color.WHITE);
        axis.setInverted(true);
        axis.setRange(-0.5, labels.size() - 0.5);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
