package org.inklusim.report.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Where veiledere's hours go: stacked bars. */
final class Hours {
    /** Kinds of hours from left to right: with people first, then the desk, then what is no work. */
    private static final Map<String, Color> KINDS = kinds();

    private static final int FRAME = 76;
    private static final int BAR = 56;
    private static final double LEAST_LABELLED = 0.035;

    private Hours() {}

    private static Map<String, Color> kinds() {
        Map<String, Color> kinds = new LinkedHashMap<>();
        kinds.put("contact", Style.BLUE);
        kinds.put("kartlegging", Style.SKY);
        kinds.put("clearing", new Color(0x8C6D46));
        kinds.put("employer", Style.GREEN);
        kinds.put("call", Style.YELLOW);
        kinds.put("meeting", Style.ORANGE);
        kinds.put("deadline", Style.VERMILLION);
        kinds.put("record", Style.PURPLE);
        kinds.put("renewal", Style.BLACK);
        kinds.put("absence", new Color(0xA6A6A6));
        kinds.put("unused", new Color(0xE3E3E3));
        return kinds;
    }

    private static String outcome(String kind) {
        return "hours_" + kind + "_per_week";
    }

    static Optional<Figure> of(Material material) {
        var data = new DefaultCategoryDataset();
        List<Key> keys = new ArrayList<>();
        List<String> names = material.names();
        KINDS.forEach((kind, colour) -> {
            for (int place = 0; place < names.size(); place++) {
                double mean = Arrays.stream(material.values(place, outcome(kind), "all"))
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElse(Double.NaN);
                if (!Double.isNaN(mean)) {
                    data.addValue(mean, kind, names.get(place));
                }
            }
            if (data.getRowIndex(kind) >= 0) {
                keys.add(Key.box(material.words.text("hours." + kind), colour));
            }
        });
        if (data.getRowCount() == 0) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(material.style, keys, material.words.text("figure.hours.note", material.replicates()));
        sheet.row(FRAME + BAR * names.size(), chart(material, data));
        return Optional.of(new Figure(
                "hours",
                material.words.text("figure.hours.title"),
                material.words.text("figure.hours.caption", material.replicates()),
                material.words.text("figure.hours.alt", String.join(", ", names)),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }

    private static JFreeChart chart(Material material, CategoryDataset data) {
        double longest = 0;
        for (int column = 0; column < data.getColumnCount(); column++) {
            double sum = 0;
            for (int row = 0; row < data.getRowCount(); row++) {
                Number value = data.getValue(row, column);
                sum += value == null ? 0 : value.doubleValue();
            }
            longest = Math.max(longest, sum);
        }
        NumberAxis hours = material.style.numbers(material.words.text("figure.hours.axis"));
        hours.setAutoRangeIncludesZero(true);
        hours.setUpperMargin(0.01);
        var scenarios = new CategoryAxis();
        scenarios.setTickLabelFont(material.style.text());
        scenarios.setTickLabelPaint(Style.TEXT);
        scenarios.setAxisLineVisible(false);
        scenarios.setTickMarksVisible(false);
        scenarios.setMaximumCategoryLabelLines(2);
        scenarios.setLowerMargin(0.03);
        scenarios.setUpperMargin(0.03);
        var plot = new CategoryPlot(data, scenarios, hours, renderer(material, data, longest * LEAST_LABELLED));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        Style.ticks(hours, 10);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return material.style.chart("", plot);
    }

    private static StackedBarRenderer renderer(Material material, CategoryDataset data, double least) {
        var renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setMaximumBarWidth(0.8);
        renderer.setDefaultItemLabelGenerator(new Labels(material, least));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(material.style.small());
        for (int row = 0; row < data.getRowCount(); row++) {
            Color colour = KINDS.get((String) data.getRowKey(row));
            renderer.setSeriesPaint(row, colour);
            renderer.setSeriesOutlinePaint(row, Color.WHITE);
            renderer.setSeriesItemLabelPaint(row, dark(colour) ? Color.WHITE : Style.TEXT);
        }
        return renderer;
    }

    private static boolean dark(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() < 130;
    }

    /** Hours in those parts that are wide enough. */
    private record Labels(Material material, double least) implements CategoryItemLabelGenerator {
        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            Number value = data.getValue(row, column);
            return value == null || value.doubleValue() < least ? null : material.numbers.plain(value.doubleValue(), 1);
        }

        @Override
        public String generateRowLabel(CategoryDataset data, int row) {
            return data.getRowKey(row).toString();
        }

        @Override
        public String generateColumnLabel(CategoryDataset data, int column) {
            return data.getColumnKey(column).toString();
        }
    }
}
