package org.inklusim.report.figure;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.ScenarioRow;
import org.inklusim.report.Curves;
import org.inklusim.report.Levers;
import org.inklusim.report.OutcomeOrder;
import org.inklusim.report.Scale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How outcomes answer to what was varied: levels on the left, differences from BASE on the right. */
final class CurvePanels {
    private static final List<String> OUTCOMES =
            List.of(OutcomeOrder.MAIN, "total_cost_nok", "cost_per_sustained_job_nok");
    private static final int HEIGHT = 300;
    private static final int NUMBERS = 60;

    private final Material material;
    private final Curves curves;
    private final Levers levers;

    private CurvePanels(Material material, Curves curves) {
        this.material = material;
        this.curves = curves;
        this.levers = new Levers(material.words);
    }

    /** A mean with its interval, at each value. */
    private record Line(int place, List<double[]> points) {}

    static Optional<Figure> of(Material material, Curves curves) {
        return new CurvePanels(material, curves).figure();
    }

    private Optional<Figure> figure() {
        List<String> names = material.names();
        String replicates = material.replicates();
        Sheet sheet = new Sheet(
                material.style,
                material.keys(place -> Key.interval(names.get(place), place)),
                material.words.text("figure.curves.note", replicates));
        boolean any = false;
        for (String outcome : OUTCOMES) {
            String group = outcome.equals(OutcomeOrder.MAIN) ? material.setting.leadGroup() : "all";
            Scale scale = scale(outcome, group);
            List<Line> levels = levels(outcome, group, scale);
            List<Line> differences = differences(outcome, group, scale);
            if (!levels.isEmpty() && !differences.isEmpty()) {
                String against = material.words.text("figure.curves.difference", material.base());
                sheet.row(
                        HEIGHT,
                        chart(material.title(outcome, scale), levels, false),
                        chart(against, differences, true));
                any = true;
            }
        }
        String lever = levers.name(curves.varied().key());
        String people = material.words.group(material.setting.leadGroup());
        return any
                ? Optional.of(new Figure(
                        "curves",
                        material.words.text("figure.curves.title", lever),
                        material.words.text("figure.curves.caption", material.base(), replicates, people),
                        material.words.text("figure.curves.alt", String.join(", ", names), lever),
                        Style.WIDTH,
                        sheet.height(),
                        sheet::draw))
                : Optional.empty();
    }

    private Scale scale(String outcome, String group) {
        double largest = 0;
        for (String scenario : material.results.names()) {
            for (ScenarioRow row : curves.means(scenario, outcome, group)) {
                largest = Math.max(largest, Scale.size(row.mean()));
            }
        }
        return Scale.of(outcome, largest);
    }

    private List<Line> levels(String outcome, String group, Scale scale) {
        List<Line> lines = new ArrayList<>();
        List<String> names = material.results.names();
        for (int place = 0; place < names.size(); place++) {
            List<ScenarioRow> rows = curves.means(names.get(place), outcome, group);
            add(lines, place, points(rows, ScenarioRow::mean, ScenarioRow::ci, scale));
        }
        return lines;
    }

    private List<Line> differences(String outcome, String group, Scale scale) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < material.others().size(); i++) {
            List<ComparisonRow> rows = curves.rows(material.others().get(i), outcome, group);
            add(lines, i + 1, points(rows, ComparisonRow::difference, ComparisonRow::ci, scale));
        }
        return lines;
    }

    private static void add(List<Line> lines, int place, List<double[]> points) {
        if (!points.isEmpty()) {
            lines.add(new Line(place, points));
        }
    }

    private interface Ends<T> {
        Interval of(T row);
    }

    /** Where, middle, low and high of what can be computed. */
    private <T> List<double[]> points(List<T> rows, ToDoubleFunction<T> middle, Ends<T> ends, Scale scale) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double value = scale.apply(middle.applyAsDouble(rows.get(i)));
            Interval interval = ends.of(rows.get(i));
            if (Double.isFinite(value)) {
                boolean none = Double.isNaN(interval.low());
                double where = curves.varied().numeric() ? curves.varied().numbers()[i] : i;
                points.add(new double[] {
                    where,
                    value,
                    none ? value : scale.apply(interval.low()),
                    none ? value : scale.apply(interval.high())
                });
            }
        }
        return points;
    }

    private JFreeChart chart(String title, List<Line> lines, boolean differences) {
        var data = new YIntervalSeriesCollection();
        XYLineAndShapeRenderer renderer = renderer();
        for (Line line : lines) {
            int here = data.getSeriesCount();
            var series = new YIntervalSeries(line.place());
            line.points().forEach(p -> series.add(p[0], p[1], p[2], p[3]));
            data.addSeries(series);
            renderer.setSeriesPaint(here, Style.colour(line.place()));
            renderer.setSeriesFillPaint(here, Style.colour(line.place()));
            renderer.setSeriesStroke(here, Style.line(line.place()));
            renderer.setSeriesShape(here, Style.marker(line.place(), 9));
        }
        NumberAxis values = material.style.numbers("");
        values.setFixedDimension(NUMBERS);
        values.setAutoRangeIncludesZero(differences);
        XYPlot plot = Style.plain(new XYPlot(data, where(), values, renderer));
        Style.ticks(values, 6);
        if (differences) {
            plot.addRangeMarker(new ValueMarker(0, Style.TEXT, new BasicStroke(1.2f)), Layer.BACKGROUND);
        }
        return material.style.chart(title, plot);
    }

    private XYLineAndShapeRenderer renderer() {
        if (curves.varied().numeric()) {
            var bands = new DeviationRenderer(true, true);
            bands.setAlpha(0.2f);
            return bands;
        }
        var bars = new XYErrorRenderer();
        bars.setDrawXError(false);
        bars.setCapLength(0);
        bars.setErrorStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        return bars;
    }

    private ValueAxis where() {
        String label = levers.name(curves.varied().key());
        if (curves.varied().numeric()) {
            return material.style.numbers(label);
        }
        String[] values = curves.varied().settings().stream().map(levers::value).toArray(String[]::new);
        SymbolAxis axis = material.style.dressed(new SymbolAxis(label, values));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, values.length - 0.5);
        return axis;
    }
}
