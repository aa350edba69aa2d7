package org.inklusim.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.sweep.Effect;
import org.inklusim.analysis.sweep.EfficientFront;
import org.inklusim.analysis.sweep.Grid;
import org.inklusim.analysis.sweep.PointMeans;
import org.inklusim.analysis.sweep.Response;
import org.inklusim.analysis.sweep.Sensitivity;
import org.inklusim.report.Levers;
import org.inklusim.report.Messages;
import org.inklusim.report.NumberText;
import org.inklusim.report.OutcomeOrder;
import org.inklusim.report.Scale;
import org.inklusim.report.SensitivityTable;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The figures of a sweep: heat maps, answers to each factor, cost against jobs, what matters most. */
final class SweepFigures {
    private static final int MOST_RESPONSES = 12;
    private static final int MOST_TABLES = 3;
    private static final int RESPONSE_HEIGHT = 260;
    private static final int FRONT_HEIGHT = 420;
    private static final int FRAME = 80;
    private static final int LINE = 30;

    private final PointMeans means;
    private final Messages words;
    private final Levers levers;
    private final Style style;

    private SweepFigures(PointMeans means, Messages words) {
        this.means = means;
        this.words = words;
        this.levers = new Levers(words);
        this.style = new Style(new Ticks(new NumberText(words.language())));
    }

    static List<Figure> of(PointMeans means, List<Sensitivity.Table> tables, Messages words) {
        return new SweepFigures(means, words).all(tables);
    }

    private List<Figure> all(List<Sensitivity.Table> tables) {
        List<Figure> figures = new ArrayList<>();
        int number = 0;
        for (Grid grid : Grid.of(means)) {
            String outcome = means.column(grid.outcome()).outcome();
            String across = means.header().factors().get(grid.across());
            figures.add(new HeatMap(grid, outcome, across, words)
                    .figure("heat-" + ++number, means.header().factors().get(grid.down())));
        }
        responses(figures);
        front(figures);
        number = 0;
        for (Sensitivity.Table table : tables) {
            if (table.outcome().outcome().equals(OutcomeOrder.MAIN) && number < MOST_TABLES) {
                figures.add(sensitivity("sensitivity-" + ++number, table));
            }
        }
        return figures;
    }

    private void responses(List<Figure> figures) {
        int outcome = means.place(OutcomeOrder.MAIN);
        List<Response> all = new ArrayList<>();
        for (int f = 0; outcome >= 0 && f < means.header().factors().size(); f++) {
            Response response = Response.of(means, outcome, f);
            if (response.steps().size() > 1) {
                all.add(response);
            }
        }
        List<JFreeChart> charts = all.stream()
                .sorted(Comparator.comparingDouble(Response::reach).reversed())
                .limit(MOST_RESPONSES)
                .sorted(Comparator.comparingInt(Response::factor))
                .map(response ->
                        response(response, response.factor() < means.header().leverFactors()))
                .toList();
        if (charts.isEmpty()) {
            return;
        }
        Sheet sheet = new Sheet(style, List.of(), words.text("sweep.response.note"));
        for (int i = 0; i < charts.size(); i += 2) {
            if (i + 1 < charts.size()) {
                sheet.row(RESPONSE_HEIGHT, charts.get(i), charts.get(i + 1));
            } else {
                sheet.row(RESPONSE_HEIGHT, charts.get(i));
            }
        }
        String what = words.outcome(OutcomeOrder.MAIN);
        figures.add(new Figure(
                "responses",
                words.text("sweep.response.title", what),
                words.text("sweep.response.caption", words.unit(OutcomeOrder.MAIN)),
                words.text("sweep.response.alt", what),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }

    private JFreeChart response(Response response, boolean lever) {
        boolean numeric = means.header().numeric().get(response.factor());
        var series = new YIntervalSeries("");
        for (int i = 0; i < response.steps().size(); i++) {
            Response.Step step = response.steps().get(i);
            series.add(numeric ? step.value() : i, step.mean(), step.low(), step.high());
        }
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        Color colour = lever ? Style.BLUE : Style.VERMILLION;
        XYLineAndShapeRenderer renderer = numeric ? bands() : bars();
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesFillPaint(0, colour);
        renderer.setSeriesStroke(0, Style.line(0));
        renderer.setSeriesShape(0, Style.marker(0, 8));
        String key = means.header().factors().get(response.factor());
        NumberAxis values = style.numbers("");
        values.setAutoRangeIncludesZero(false);
        XYPlot plot = Style.plain(new XYPlot(data, where(response, numeric), values, renderer));
        Style.ticks(values, 6);
        return style.chart(label(key), plot);
    }

    /** There is little room: parameters go by their ids alone. */
    private String label(String key) {
        String lead = "parameters.";
        return Material.shorter(key.startsWith(lead) ? key.substring(lead.length()) : levers.name(key));
    }

    private static XYLineAndShapeRenderer bands() {
        var bands = new DeviationRenderer(true, true);
        bands.setAlpha(0.2f);
        return bands;
    }

    private static XYLineAndShapeRenderer bars() {
        var bars = new XYErrorRenderer();
        bars.setDrawXError(false);
        bars.setCapLength(0);
        bars.setErrorStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        return bars;
    }

    private ValueAxis where(Response response, boolean numeric) {
        if (numeric) {
            NumberAxis axis = style.numbers("");
            axis.setAutoRangeIncludesZero(false);
            return axis;
        }
        String[] labels = response.steps().stream()
                .map(step -> levers.value(step.label()))
                .toArray(String[]::new);
        SymbolAxis axis = style.dressed(new SymbolAxis(null, labels));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, labels.length - 0.5);
        return axis;
    }

    private void front(List<Figure> figures) {
        List<EfficientFront.Setting> settings = EfficientFront.of(means);
        if (settings.size() < 2) {
            return;
        }
        double largest = settings.stream()
                .mapToDouble(EfficientFront.Setting::cost)
                .max()
                .orElse(0);
        Scale scale = Scale.of("total_cost_nok", largest);
        var others = new XYSeries(0, false, true);
        var efficient = new XYSeries(1, false, true);
        settings.stream()
                .filter(setting -> !setting.efficient())
                .forEach(setting -> others.add(scale.apply(setting.cost()), setting.jobs()));
        settings.stream()
                .filter(EfficientFront.Setting::efficient)
                .sorted(Comparator.comparingDouble(EfficientFront.Setting::cost))
                .forEach(setting -> efficient.add(scale.apply(setting.cost()), setting.jobs()));
        var data = new XYSeriesCollection();
        data.addSeries(others);
        data.addSeries(efficient);
        var renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesLinesVisible(0, false);
        renderer.setSeriesPaint(0, Style.pale(Style.BLACK, 0.45));
        renderer.setSeriesShape(0, Style.marker(0, 7));
        renderer.setSeriesPaint(1, Style.VERMILLION);
        renderer.setSeriesShape(1, Style.marker(2, 12));
        renderer.setSeriesStroke(1, Style.line(0));
        NumberAxis cost =
                style.numbers(words.outcome("total_cost_nok") + " (" + scale.unit("total_cost_nok", words) + ")");
        NumberAxis jobs = style.numbers(words.unit(OutcomeOrder.MAIN));
        cost.setAutoRangeIncludesZero(false);
        jobs.setAutoRangeIncludesZero(false);
        XYPlot plot = Style.plain(new XYPlot(data, cost, jobs, renderer));
        Style.ticks(cost, 6);
        Style.ticks(jobs, 8);
        Sheet sheet = new Sheet(
                style,
                List.of(
                        Key.marker(words.text("sweep.front.efficient"), 2),
                        Key.marker(words.text("sweep.front.other"), 0)),
                words.text("sweep.front.note"));
        sheet.row(FRONT_HEIGHT, style.chart("", plot));
        figures.add(new Figure(
                "front",
                words.text("sweep.front.title"),
                words.text("sweep.front.caption"),
                words.text("sweep.front.alt"),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }

    private Figure sensitivity(String id, Sensitivity.Table table) {
        List<String> labels = new ArrayList<>();
        List<Forest.Mark> marks = new ArrayList<>();
        List<String> indices = SensitivityTable.indices(table);
        for (int factor : SensitivityTable.order(table)) {
            for (int i = 0; i < indices.size(); i++) {
                Effect effect = SensitivityTable.find(table, factor, indices.get(i));
                marks.add(new Forest.Mark(
                        labels.size(), 0.3 * i - 0.15, i + 1, false, effect.value(), effect.ci(), Interval.NONE, 1));
            }
            labels.add(label(table.factors().get(factor)));
        }
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < indices.size(); i++) {
            keys.add(Key.interval(words.text("sweep.index." + indices.get(i)), i + 1));
        }
        Sheet sheet = new Sheet(style, keys, words.text("sweep.sensitivity.note"));
        sheet.row(FRAME + labels.size() * LINE, Forest.chart(style, "", "", labels, marks));
        String title = SensitivityTable.title(means, table, words);
        return new Figure(
                id, title, words.text("sweep.sensitivity.foot"), title, Style.WIDTH, sheet.height(), sheet::draw);
    }
}
