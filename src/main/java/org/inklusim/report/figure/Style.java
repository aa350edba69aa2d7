package org.inklusim.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** Type, colours and lines that all figures share. Colours are those of Okabe and Ito (2008), told apart by all eyes. */
final class Style {
    static final int WIDTH = 800;
    static final Color TEXT = new Color(0x1A1A1A);
    static final Color FAINT = new Color(0xDDDDDD);

    static final Color BLACK = new Color(0x3C3C3C);
    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color SKY = new Color(0x56B4E9);
    static final Color YELLOW = new Color(0xF0E442);

    /** In place of yellow, which is hard to see as a line on white. */
    private static final Color WINE = new Color(0x882255);

    private static final List<Color> SCENARIOS = List.of(BLACK, BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, WINE);
    private static final List<float[]> DASHES =
            List.of(new float[] {1, 0}, new float[] {9, 3}, new float[] {3, 3}, new float[] {9, 3, 3, 3});
    private static final float LINE = 2.2f;

    private final Typeface typeface = new Typeface();
    private final NumberFormat numbers;

    /**
     * @param numbers how the axes write numbers
     */
    Style(NumberFormat numbers) {
        this.numbers = numbers;
    }

    Font text() {
        return typeface.regular(16);
    }

    Font small() {
        return typeface.regular(15);
    }

    Font tiny() {
        return typeface.regular(13.5f);
    }

    Font bold() {
        return typeface.bold(16);
    }

    /** The colour of the scenario in this place, base first. */
    static Color colour(int place) {
        return SCENARIOS.get(place % SCENARIOS.size());
    }

    /** A colour thinned with white, as if seen on white paper. */
    static Color mixed(Color colour, double share) {
        return new Color(
                mixed(colour.getRed(), share), mixed(colour.getGreen(), share), mixed(colour.getBlue(), share));
    }

    private static int mixed(int part, double share) {
        return (int) Math.round(255 + share * (part - 255));
    }

    static Color pale(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) (255 * opacity));
    }

    /** The line of the scenario in this place: the eight colours come back with other dashes. */
    static Stroke line(int place) {
        float[] dash = DASHES.get((place + place / SCENARIOS.size()) % DASHES.size());
        return dash[1] == 0
                ? new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    /** The marker of the scenario in this place, around the origin. */
    static Shape marker(int place, double size) {
        double half = size / 2;
        return switch (place % 4) {
            case 0 -> new Ellipse2D.Double(-half, -half, size, size);
            case 1 -> new Rectangle2D.Double(-half * 0.9, -half * 0.9, size * 0.9, size * 0.9);
            case 2 -> polygon(0, -half * 1.15, half * 1.1, half * 0.85, -half * 1.1, half * 0.85);
            default -> polygon(0, -half * 1.2, half * 1.2, 0, 0, half * 1.2, -half * 1.2, 0);
        };
    }

    private static Shape polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** An axis of numbers with a label; empty for none. */
    NumberAxis numbers(String label) {
        NumberAxis axis = new NumberAxis(label.isEmpty() ? null : label);
        axis.setNumberFormatOverride(numbers);
        axis.setAutoRangeIncludesZero(false);
        return dressed(axis);
    }

    /** Round steps, at most so many, over what the axis shows. */
    static void ticks(NumberAxis axis, int most) {
        double length = axis.getRange().getLength();
        for (int power = -6; ; power++) {
            for (int digit : List.of(1, 2, 5)) {
                double step = new BigDecimal(digit).scaleByPowerOfTen(power).doubleValue();
                if (length <= step * most) {
                    axis.setTickUnit(new NumberTickUnit(step), false, true);
                    return;
                }
            }
        }
    }

    <T extends ValueAxis> T dressed(T axis) {
        axis.setLabelFont(text());
        axis.setLabelPaint(TEXT);
        axis.setTickLabelFont(small());
        axis.setTickLabelPaint(TEXT);
        axis.setAxisLinePaint(FAINT);
        axis.setTickMarkPaint(FAINT);
        axis.setTickLabelInsets(new RectangleInsets(3, 5, 3, 5));
        return axis;
    }

    /** White ground and faint lines. */
    static XYPlot plain(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(FAINT);
        plot.setRangeGridlinePaint(FAINT);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** A chart with a title above it; empty for none. */
    JFreeChart chart(String title, Plot plot) {
        JFreeChart chart = new JFreeChart(null, text(), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(4, 2, 4, 12));
        if (!title.isEmpty()) {
            TextTitle above = new TextTitle(title, bold());
            above.setPaint(TEXT);
            above.setHorizontalAlignment(HorizontalAlignment.LEFT);
            above.setTextAlignment(HorizontalAlignment.LEFT);
            above.setPadding(2, 6, 6, 2);
            chart.setTitle(above);
        }
        return chart;
    }
}
