package org.inklusim.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inklusim.analysis.FlowRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;

/** Flows between states as shaded tables: those of BASE, and how those of each OTHER differ. */
final class FlowTables {
    private static final int FRAME = 48;
    private static final int LINE = 38;

    private final Material material;
    private final Map<List<String>, Double> means = new LinkedHashMap<>();
    private final List<String> from;
    private final List<String> to;

    private FlowTables(Material material) {
        this.material = material;
        Set<String> left = new LinkedHashSet<>();
        Set<String> entered = new LinkedHashSet<>();
        for (FlowRow row : material.results.flows()) {
            means.put(List.of(row.scenario(), row.from(), row.to()), row.mean());
            left.add(row.from());
            entered.add(row.to());
        }
        from = List.copyOf(left);
        Set<String> ordered = new LinkedHashSet<>(left);
        ordered.addAll(entered);
        to = List.copyOf(ordered);
    }

    static List<Figure> of(Material material) {
        FlowTables tables = new FlowTables(material);
        List<Figure> figures = new ArrayList<>();
        tables.levels().ifPresent(figures::add);
        for (String other : material.others()) {
            tables.changes(other).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Figure> levels() {
        String base = material.setting.base().name();
        List<Cell> cells = cells(base, null);
        double largest = largest(cells);
        PaintScale paint = new Shades(0, largest) {
            @Override
            public Color getPaint(double value) {
                return mix(Color.WHITE, Style.BLUE, 0.85 * Math.sqrt(Math.max(0, value) / largest));
            }
        };
        return figure("flows", "figure.flows", Material.shorter(base), cells, paint);
    }

    private Optional<Figure> changes(String other) {
        List<Cell> cells = cells(other, material.setting.base().name());
        double largest = largest(cells);
        PaintScale paint = new Shades(-largest, largest) {
            @Override
            public Color getPaint(double value) {
                Color end = value < 0 ? Style.ORANGE : Style.BLUE;
                return mix(Color.WHITE, end, 0.85 * Math.sqrt(Math.abs(value) / largest));
            }
        };
        return figure("flows-" + other, "figure.flow-changes", Material.shorter(other), cells, paint);
    }

    /** A cell of a table: column, row, value and what is written. */
    private record Cell(int x, int y, double value, String text) {}

    private List<Cell> cells(String scenario, String against) {
        List<Cell> cells = new ArrayList<>();
        for (int y = 0; y < from.size(); y++) {
            for (int x = 0; x < to.size(); x++) {
                Double value = means.get(List.of(scenario, from.get(y), to.get(x)));
                Double base = against == null ? Double.valueOf(0) : means.get(List.of(against, from.get(y), to.get(x)));
                if (value != null && base != null && Double.isFinite(value - base)) {
                    cells.add(new Cell(x, y, value - base, text(value, base, against != null)));
                }
            }
        }
        return cells;
    }

    /** An empty text where nobody ever goes that way. */
    private String text(double value, double base, boolean change) {
        if (value == 0 && base == 0) {
            return "";
        }
        String text = change ? material.numbers.signed(value - base, 1) : material.numbers.plain(value, 1);
        return text.replace('-', '\u2212');
    }

    private static double largest(List<Cell> cells) {
        double largest =
                cells.stream().mapToDouble(cell -> Math.abs(cell.value())).max().orElse(0);
        return largest > 0 ? largest : 1;
    }

    private Optional<Figure> figure(String id, String key, String name, List<Cell> cells, PaintScale paint) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String note = material.words.text(key + ".note", name, material.base(), material.replicates());
        Sheet sheet = new Sheet(material.style, List.of(), note);
        sheet.row(FRAME + LINE * from.size(), chart(cells, paint));
        return Optional.of(new Figure(
                id,
                material.words.text(key + ".title", name, material.base()),
                material.words.text(key + ".caption", name, material.base(), material.replicates()),
                material.words.text(key + ".alt", name, material.base()),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }

    private JFreeChart chart(List<Cell> cells, PaintScale paint) {
        var data = new DefaultXYZDataset();
        data.addSeries("flows", new double[][] {
            cells.stream().mapToDouble(Cell::x).toArray(),
            cells.stream().mapToDouble(Cell::y).toArray(),
            cells.stream().mapToDouble(Cell::value).toArray()
        });
        var renderer = new XYBlockRenderer();
        renderer.setPaintScale(paint);
        renderer.setBlockWidth(0.96);
        renderer.setBlockHeight(0.94);
        SymbolAxis rows = axis(from, material.style.small());
        rows.setInverted(true);
        SymbolAxis columns = axis(to, material.style.tiny());
        XYPlot plot = Style.plain(new XYPlot(data, columns, rows, renderer));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        for (Cell cell : cells) {
            if (!cell.text().isEmpty()) {
                var text = new XYTextAnnotation(cell.text(), cell.x(), cell.y());
                text.setFont(material.style.small());
                text.setPaint(dark((Color) paint.getPaint(cell.value())) ? Color.WHITE : Style.TEXT);
                plot.addAnnotation(text);
            }
        }
        return material.style.chart("", plot);
    }

    private SymbolAxis axis(List<String> states, Font font) {
        String[] titles = states.stream()
                .map(state -> material.words.text("state." + state))
                .toArray(String[]::new);
        SymbolAxis axis = material.style.dressed(new SymbolAxis(null, titles));
        axis.setTickLabelFont(font);
        axis.setTickLabelInsets(new RectangleInsets(3, 0, 3, 5));
        axis.setRange(-0.5, titles.length - 0.5);
        axis.setGridBandsVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static Color mix(Color first, Color second, double share) {
        return new Color(
                between(first.getRed(), second.getRed(), share),
                between(first.getGreen(), second.getGreen(), share),
                between(first.getBlue(), second.getBlue(), share));
    }

    private static int between(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }

    private static boolean dark(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() < 140;
    }

    /** Shades over a range of values. */
    private abstract static class Shades implements PaintScale {
        private final double low;
        private final double high;

        Shades(double low, double high) {
            this.low = low;
            this.high = high;
        }

        @Override
        public double getLowerBound() {
            return low;
        }

        @Override
        public double getUpperBound() {
            return high;
        }
    }
}
