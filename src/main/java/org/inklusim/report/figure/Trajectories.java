package org.inklusim.report.figure;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inklusim.analysis.WeeklyRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Who is where, week by week: means in bands of 5–95 % of the replicates. */
final class Trajectories {
    private static final List<String> INDICATORS = List.of(
            "in_job",
            "in_portfolio",
            "waiting",
            "in_measure",
            "in_placement",
            "in_education",
            "disability_pension",
            "left_system");
    private static final int HEIGHT = 235;
    private static final int AXIS_LABEL = 22;
    private static final int NUMBERS = 56;

    private Trajectories() {}

    static Optional<Figure> of(Material material) {
        Map<String, Map<String, YIntervalSeries>> series = series(material);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = material.names();
        List<Key> keys = material.keys(place -> Key.band(names.get(place), Style.colour(place), Style.line(place)));
        String note = material.words.text("figure.trajectories.note", material.replicates());
        Sheet sheet = new Sheet(material.style, keys, note);
        List<String> shown = INDICATORS.stream().filter(series::containsKey).toList();
        for (int i = 0; i < shown.size(); i += 2) {
            boolean last = i + 2 >= shown.size();
            List<JFreeChart> beside = new ArrayList<>();
            for (String indicator : shown.subList(i, Math.min(i + 2, shown.size()))) {
                beside.add(chart(material, indicator, series.get(indicator), last));
            }
            sheet.row(last ? HEIGHT + AXIS_LABEL : HEIGHT, beside.toArray(JFreeChart[]::new));
        }
        return Optional.of(new Figure(
                "trajectories",
                material.words.text("figure.trajectories.title"),
                material.words.text("figure.trajectories.caption", material.replicates()),
                material.words.text("figure.trajectories.alt", String.join(", ", names)),
                Style.WIDTH,
                sheet.height(),
                sheet::draw));
    }

    /** By indicator, then by scenario; weeks in which nothing can be computed are left out. */
    private static Map<String, Map<String, YIntervalSeries>> series(Material material) {
        Map<String, Map<String, YIntervalSeries>> series = new LinkedHashMap<>();
        for (WeeklyRow row : material.results.weekly()) {
            if (row.n() > 0 && INDICATORS.contains(row.indicator())) {
                series.computeIfAbsent(row.indicator(), indicator -> new LinkedHashMap<>())
                        .computeIfAbsent(row.scenario(), YIntervalSeries::new)
                        .add(row.week(), row.mean(), row.q05(), row.q95());
            }
        }
        return series;
    }

    private static JFreeChart chart(
            Material material, String indicator, Map<String, YIntervalSeries> series, boolean last) {
        var data = new YIntervalSeriesCollection();
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.13f);
        for (String scenario : material.results.names()) {
            if (series.containsKey(scenario)) {
                int place = material.results.names().indexOf(scenario);
                int here = data.getSeriesCount();
                renderer.setSeriesPaint(here, Style.colour(place));
                renderer.setSeriesFillPaint(here, Style.colour(place));
                renderer.setSeriesStroke(here, Style.line(place));
                data.addSeries(series.get(scenario));
            }
        }
        NumberAxis weeks = material.style.numbers(last ? material.words.text("figure.week") : "");
        int horizon = material.setting.weeks();
        weeks.setTickUnit(new NumberTickUnit(horizon > 104 ? 52 : horizon > 26 ? 26 : Math.max(1, horizon / 4)));
        weeks.setRange(0, Math.max(1, horizon));
        NumberAxis people = material.style.numbers("");
        people.setFixedDimension(NUMBERS);
        XYPlot plot = Style.plain(new XYPlot(data, weeks, people, renderer));
        plot.setDomainGridlineStroke(new BasicStroke(0.5f));
        Style.ticks(people, 5);
        return material.style.chart(material.words.text("indicator." + indicator), plot);
    }
}
