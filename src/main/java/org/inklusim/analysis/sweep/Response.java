package org.inklusim.analysis.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.inklusim.experiment.design.DesignPoint;

/**
 * How an outcome answers to one factor, over all points: its mean, and between which values nine points of ten lie,
 * whatever else they are set to.
 *
 * @param factor number of the factor
 * @param steps in ascending order of numbers, or in that of the design
 */
public record Response(int factor, List<Step> steps) {
    private static final int MOST = 10;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /**
     * A value of the factor, or an equal part of its range.
     *
     * @param label the value, or the middle of the part
     * @param value the same as a number; NaN for a word
     * @param mean over the points there
     * @param low 5 % quantile over them
     * @param high 95 % quantile
     */
    public record Step(String label, double value, double mean, double low, double high) {}

    /** How far the means of its steps lie apart. */
    public double reach() {
        var means = steps.stream().mapToDouble(Step::mean).summaryStatistics();
        return means.getMax() - means.getMin();
    }

    /** The answer to a factor; with fewer than two steps there is none. */
    public static Response of(PointMeans means, int outcome, int factor) {
        boolean numeric = means.header().numeric().get(factor);
        List<DesignPoint> set = means.points().stream()
                .filter(point -> point.values().get(factor) != null)
                .filter(point -> Double.isFinite(means.mean(outcome, point.number())))
                .toList();
        List<String> labels =
                set.stream().map(point -> point.values().get(factor)).distinct().toList();
        List<Step> steps = new ArrayList<>();
        if (numeric && labels.size() > MOST) {
            List<DesignPoint> sorted = new ArrayList<>(set);
            sorted.sort(Comparator.comparingDouble((DesignPoint point) -> number(point, factor))
                    .thenComparing(DesignPoint::number));
            for (int part = 0; part < MOST; part++) {
                int from = part * sorted.size() / MOST;
                int to = (part + 1) * sorted.size() / MOST;
                double middle = number(sorted.get((from + to) / 2), factor);
                steps.add(step(means, outcome, sorted.subList(from, to), String.valueOf(middle), middle));
            }
        } else if (numeric) {
            TreeMap<Double, List<DesignPoint>> groups = new TreeMap<>();
            set.forEach(point -> groups.computeIfAbsent(number(point, factor), v -> new ArrayList<>())
                    .add(point));
            groups.forEach((value, points) -> steps.add(
                    step(means, outcome, points, points.get(0).values().get(factor), value)));
        } else {
            for (String label : labels) {
                List<DesignPoint> points = set.stream()
                        .filter(point -> label.equals(point.values().get(factor)))
                        .toList();
                steps.add(step(means, outcome, points, label, Double.NaN));
            }
        }
        return new Response(factor, steps);
    }

    private static double number(DesignPoint point, int factor) {
        return Double.parseDouble(point.values().get(factor));
    }

    private static Step step(PointMeans means, int outcome, List<DesignPoint> points, String label, double value) {
        List<DesignPoint> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(point -> means.mean(outcome, point.number())));
        double all = 0;
        double sum = 0;
        for (DesignPoint point : sorted) {
            all += point.weight();
            sum += point.weight() * means.mean(outcome, point.number());
        }
        return new Step(
                label,
                value,
                sum / all,
                quantile(means, outcome, sorted, LOW * all),
                quantile(means, outcome, sorted, HIGH * all));
    }

    /** The mean of the point at which so much of the weight is reached. */
    private static double quantile(PointMeans means, int outcome, List<DesignPoint> sorted, double weight) {
        double reached = 0;
        for (DesignPoint point : sorted) {
            reached += point.weight();
            if (reached >= weight && point.weight() > 0) {
                return means.mean(outcome, point.number());
            }
        }
        return means.mean(outcome, sorted.get(sorted.size() - 1).number());
    }
}
