package org.inklusim.analysis.sweep;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inklusim.experiment.design.DesignPoint;
import org.inklusim.experiment.sweep.PointsFile;
import org.inklusim.experiment.sweep.RunRecord;
import org.inklusim.experiment.sweep.StoredSweep;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.observe.OutcomeColumn;

/**
 * Means over replicates of some outcomes at every point of a sweep. Runs are read one by one; what is kept is a few
 * numbers for each point, and the values of each setting of the levers and of what is not known, of which points are
 * made when they are asked for.
 */
public final class PointMeans {
    /** What sweeps are told by, the main outcome first. */
    private static final List<String> OUTCOMES = List.of(
            "sustained_job_26w",
            "job_by_104w",
            "disability_pension_by_104w",
            "total_cost_nok",
            "cost_per_sustained_job_nok",
            "close_cases_per_100_brukere",
            "veileder_strain");

    private static final String ALL = "all";
    private static final String ARRIVALS = "arrivals";

    private final SweepHeader header;
    private final List<List<String>> levers = new ArrayList<>();
    private final List<List<String>> uncertainties = new ArrayList<>();
    private final double[] weights;
    private final List<OutcomeColumn> columns = new ArrayList<>();
    private final double[][] means;

    private PointMeans(SweepHeader header) {
        this.header = header;
        weights = new double[header.uncertaintyPoints()];
        means = new double[OUTCOMES.size()][header.points()];
        for (double[] row : means) {
            Arrays.fill(row, Double.NaN);
        }
    }

    /** Reads the runs of a sweep. */
    public static PointMeans read(StoredSweep stored) throws IOException {
        PointMeans read = new PointMeans(stored.header());
        try (PointsFile file = stored.points()) {
            for (DesignPoint point = file.next(); point != null; point = file.next()) {
                read.keep(point);
                read.add(stored, point.number());
            }
        }
        return read;
    }

    private void keep(DesignPoint point) {
        if (point.uncertainty() == 1) {
            levers.add(point.values().subList(0, header.leverFactors()));
        }
        if (point.lever() == 1) {
            uncertainties.add(
                    point.values().subList(header.leverFactors(), point.values().size()));
            weights[point.uncertainty() - 1] = point.weight();
        }
    }

    private void add(StoredSweep stored, int point) throws IOException {
        double[] sums = new double[OUTCOMES.size()];
        int[] counts = new int[OUTCOMES.size()];
        for (int replicate = 1; replicate <= header.replicates(); replicate++) {
            RunRecord run = stored.run(point, replicate);
            if (run != null && run.failure() == null) {
                name(run.columns());
                for (int c = 0; c < columns.size(); c++) {
                    int at = columns.get(c) == null ? -1 : run.columns().indexOf(columns.get(c));
                    double value = at < 0 ? Double.NaN : run.values()[at];
                    if (Double.isFinite(value)) {
                        counts[c]++;
                        sums[c] += value;
                    }
                }
            }
        }
        for (int c = 0; c < sums.length; c++) {
            if (counts[c] > 0) {
                means[c][point - 1] = sums[c] / counts[c];
            }
        }
    }

    /** Groups are those of the first run: people's outcomes of those who are the same everywhere. */
    private void name(List<OutcomeColumn> names) {
        if (columns.isEmpty()) {
            for (String outcome : OUTCOMES) {
                OutcomeColumn lead = new OutcomeColumn(outcome, header.sameStart() ? ALL : ARRIVALS);
                OutcomeColumn all = new OutcomeColumn(outcome, ALL);
                columns.add(names.contains(lead) ? lead : names.contains(all) ? all : null);
            }
        }
    }

    public SweepHeader header() {
        return header;
    }

    /** All points, in the order of the design. */
    public List<DesignPoint> points() {
        return new AbstractList<>() {
            @Override
            public DesignPoint get(int index) {
                int lever = index / weights.length;
                int uncertainty = index % weights.length;
                List<String> values = new ArrayList<>(levers.get(lever));
                values.addAll(uncertainties.get(uncertainty));
                return new DesignPoint(index + 1, lever + 1, uncertainty + 1, weights[uncertainty], values);
            }

            @Override
            public int size() {
                return levers.size() * weights.length;
            }
        };
    }

    /** Places of the outcomes that runs have, in order of importance. */
    public List<Integer> outcomes() {
        List<Integer> places = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c) != null) {
                places.add(c);
            }
        }
        return places;
    }

    /** Place of an outcome; −1 where runs do not have it. */
    public int place(String outcome) {
        int place = OUTCOMES.indexOf(outcome);
        return place < columns.size() && columns.get(place) != null ? place : -1;
    }

    /** The outcome in a place, and whose it is. */
    public OutcomeColumn column(int outcome) {
        return columns.get(outcome);
    }

    /** Mean at a point, from 1; NaN where there is none. */
    public double mean(int outcome, int point) {
        return means[outcome][point - 1];
    }

    /** Means at all points of a setting of the levers. */
    public double[] ofLever(int outcome, int lever) {
        int from = (lever - 1) * header.uncertaintyPoints();
        return Arrays.copyOfRange(means[outcome], from, from + header.uncertaintyPoints());
    }

    /** Mean over what is not known at a setting of the levers, by weight; NaN where there is none. */
    public double overUnknown(int outcome, int lever) {
        double sum = 0;
        double all = 0;
        for (int u = 0; u < weights.length; u++) {
            double value = means[outcome][(lever - 1) * weights.length + u];
            if (Double.isFinite(value)) {
                sum += weights[u] * value;
                all += weights[u];
            }
        }
        return sum / all;
    }

    /** Means at all points, by setting of the levers, of one setting of what is not known. */
    public double[] ofUncertainty(int outcome, int uncertainty) {
        double[] values = new double[header.leverPoints()];
        for (int lever = 0; lever < values.length; lever++) {
            values[lever] = means[outcome][lever * header.uncertaintyPoints() + uncertainty - 1];
        }
        return values;
    }

    /** What the levers are set to, by key and value; the scenario as it is where none is. */
    public String leverName(int lever) {
        List<String> values = levers.get(lever - 1);
        List<String> parts = new ArrayList<>();
        for (int f = 0; f < header.leverFactors(); f++) {
            if (values.get(f) != null) {
                parts.add(header.factors().get(f) + " " + values.get(f));
            }
        }
        return parts.isEmpty() ? header.scenario() : String.join(", ", parts);
    }
}
