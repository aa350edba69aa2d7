package org.inklusim.analysis.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inklusim.experiment.design.DesignPoint;
import org.inklusim.experiment.sweep.SweepHeader;

/**
 * Means of an outcome over two levers, over all else that points are set to.
 *
 * @param outcome place of the outcome
 * @param across number of the lever whose values stand side by side
 * @param down number of the lever whose values stand below each other
 * @param columns values of the first
 * @param rows values of the second
 * @param means by row and column; NaN where no point has both
 */
public record Grid(int outcome, int across, int down, List<String> columns, List<String> rows, double[][] means) {
    private static final int MOST = 24;
    private static final int MAPS = 3;
    private static final String CASES = ".cases";

    /**
     * Grids of one lever against others: of the main outcome, and of the dose where cases vary. The one is a lever of
     * numbers that most points set, with most values; one that is set under some other only would leave cells empty.
     */
    public static List<Grid> of(PointMeans means) {
        SweepHeader header = means.header();
        List<Integer> levers = new ArrayList<>();
        for (int f = 0; f < header.leverFactors(); f++) {
            int count = values(means, f).size();
            if (count > 1 && count <= MOST) {
                levers.add(f);
            }
        }
        if (levers.size() < 2) {
            return List.of();
        }
        int across = levers.stream()
                .max(Comparator.comparing((Integer f) -> header.numeric().get(f))
                        .thenComparing(f -> set(means, f))
                        .thenComparing(f -> values(means, f).size() - f * 1e-3))
                .orElseThrow();
        List<Grid> grids = new ArrayList<>();
        for (int down : levers) {
            if (down != across && grids.size() < MAPS) {
                add(means, means.place("sustained_job_26w"), across, down, grids);
            }
        }
        for (int down : levers) {
            boolean cases = header.factors().get(down).endsWith(CASES)
                    || header.factors().get(across).endsWith(CASES);
            if (down != across && cases) {
                add(means, means.place("close_cases_per_100_brukere"), across, down, grids);
            }
        }
        return grids;
    }

    /** At how many settings of the levers a lever has a value. */
    private static long set(PointMeans means, int factor) {
        return means.points().stream()
                .filter(point -> point.uncertainty() == 1 && point.values().get(factor) != null)
                .count();
    }

    private static void add(PointMeans means, int outcome, int across, int down, List<Grid> grids) {
        if (outcome >= 0) {
            grids.add(of(means, outcome, across, down));
        }
    }

    private static Grid of(PointMeans means, int outcome, int across, int down) {
        List<String> columns = values(means, across);
        List<String> rows = values(means, down);
        double[][] sums = new double[rows.size()][columns.size()];
        double[][] weights = new double[rows.size()][columns.size()];
        for (DesignPoint point : means.points()) {
            int row = rows.indexOf(point.values().get(down));
            int column = columns.indexOf(point.values().get(across));
            double value = means.mean(outcome, point.number());
            if (row >= 0 && column >= 0 && Double.isFinite(value)) {
                sums[row][column] += point.weight() * value;
                weights[row][column] += point.weight();
            }
        }
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < sums[row].length; column++) {
                sums[row][column] /= weights[row][column];
            }
        }
        return new Grid(outcome, across, down, columns, rows, sums);
    }

    /** Values of a lever: numbers ascending, words in the order of the design. */
    private static List<String> values(PointMeans means, int factor) {
        List<String> values = new ArrayList<>(means.points().stream()
                .map(point -> point.values().get(factor))
                .filter(value -> value != null)
                .distinct()
                .toList());
        if (means.header().numeric().get(factor)) {
            values.sort(Comparator.comparingDouble(Double::parseDouble));
        }
        return values;
    }
}
