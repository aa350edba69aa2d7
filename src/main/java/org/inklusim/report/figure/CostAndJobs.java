package org.inklusim.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inklusim.report.Scale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Cost against sustained jobs: a point for each replicate, a large one for the mean, and the same as differences. */
final class CostAndJobs {
    private static final String COST = "total_cost_nok";
    private static final String JOBS = "sustained_job_26w";
    private static final int HEIGHT = 400;
    private static final int MOST_POINTS = 200;

    private final Material material;
    private final Scale scale;

    private CostAndJobs(Material material, Scale scale) {
        this.material = material;
        this.scale = scale;
    }

    static Optional<Figure> of(Material material) {
        double largest = 0;
        for (int place = 0; place < material.results.names().size(); place++) {
            largest = Math.max(largest, Scale.size(material.values(place, COST, "all")));
        }
        return largest == 0 ? Optional.empty() : new CostAndJobs(material, Scale.of(COST, largest)).figure();
    }

    private Optional<Figure> figure() {
        List<JFreeChart> charts = new ArrayList<>();
        charts.add(chart(false));
        if (material.results.compared()) {
            charts.add(chart(true));
        }
        if (charts.get(0).getXYPlot().getDataset(1).getSeriesCount() == 0) {
            return Optional.empty();
        }
        String key = material.results.compared() ? "figure.cost" : "figure.cost-run";
        String drawn = material.numbers.whole(Math.min(MOST_POINTS, material.setting.replicates()));
        List<String> names = material.names();
        Sheet sheet = new Sheet(
                material.style,
                material.keys(place -> Key.marker(names.get(place), place)),
                material.words.text("figure.cost.note", drawn, material.replicates()));
        sheet.row(HEIGHT, charts.toArray(JFreeChart[]::new));
        return Optional.of(new Figure(
                "cost",
                material.words.text("figure.cost.title"),
                material.words.text(key + ".caption", material.base(), material.replicates()),
                material.words.text("figure.cost.alt", String.join(", ", names)),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }

    private JFreeChart chart(boolean differences) {
        var points = new XYSeriesCollection();
        var means = new XYSeriesCollection();
        var small = new XYLineAndShapeRenderer(false, true);
        var large = new XYLineAndShapeRenderer(false, true);
        large.setDrawOutlines(true);
        large.setUseOutlinePaint(true);
        for (int place = differences ? 1 : 0; place < material.results.names().size(); place++) {
            List<double[]> pairs = pairs(place, differences);
            if (!pairs.isEmpty()) {
                Color colour = Style.colour(place);
                int series = points.getSeriesCount();
                small.setSeriesShape(series, Style.marker(place, 7));
                small.setSeriesPaint(series, Style.pale(colour, 0.45));
                large.setSeriesShape(series, Style.marker(place, 16));
                large.setSeriesPaint(series, colour);
                large.setSeriesOutlinePaint(series, Color.WHITE);
                large.setSeriesOutlineStroke(series, new BasicStroke(2));
                points.addSeries(series(place, pairs.subList(0, Math.min(MOST_POINTS, pairs.size()))));
                means.addSeries(series(place, List.of(mean(pairs))));
            }
        }
        String prefix = differences ? "figure.cost.difference." : "figure.cost.";
        NumberAxis cost =
                material.style.numbers(material.words.text(prefix + "axis.cost", scale.unit(COST, material.words)));
        NumberAxis jobs = material.style.numbers(material.words.text(prefix + "axis.jobs", material.words.unit(JOBS)));
        cost.setAutoRangeIncludesZero(differences);
        jobs.setAutoRangeIncludesZero(differences);
        XYPlot plot = Style.plain(new XYPlot(points, cost, jobs, small));
        plot.setDataset(1, means);
        plot.setRenderer(1, large);
        if (differences) {
            plot.addDomainMarker(new ValueMarker(0, Style.TEXT, new BasicStroke(1)), Layer.BACKGROUND);
            plot.addRangeMarker(new ValueMarker(0, Style.TEXT, new BasicStroke(1)), Layer.BACKGROUND);
        }
        Style.ticks(cost, 5);
        Style.ticks(jobs, 8);
        String title = material.words.text(prefix + "panel", material.base());
        return material.style.chart(title, plot);
    }

    /** Cost and jobs of each replicate that has both. */
    private List<double[]> pairs(int place, boolean differences) {
        String group = material.setting.leadGroup();
        double[] costs = material.values(place, COST, "all");
        double[] jobs = material.values(place, JOBS, group);
        double[] baseCosts = material.values(0, COST, "all");
        double[] baseJobs = material.values(0, JOBS, group);
        List<double[]> pairs = new ArrayList<>();
        for (int r = 0; r < Math.min(costs.length, jobs.length); r++) {
            double cost = costs[r] - (differences ? baseCosts[r] : 0);
            double job = jobs[r] - (differences ? baseJobs[r] : 0);
            if (Double.isFinite(cost) && Double.isFinite(job)) {
                pairs.add(new double[] {scale.apply(cost), job});
            }
        }
        return pairs;
    }

    private static double[] mean(List<double[]> pairs) {
        double[] sum = new double[2];
        pairs.forEach(pair -> Arrays.setAll(sum, i -> sum[i] + pair[i]));
        return new double[] {sum[0] / pairs.size(), sum[1] / pairs.size()};
    }

    private static XYSeries series(int place, List<double[]> pairs) {
        var series = new XYSeries(place, false, true);
        pairs.forEach(pair -> series.add(pair[0], pair[1]));
        return series;
    }
}
