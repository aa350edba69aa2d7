package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The difference between two scenarios as something is varied: straight between the values tried, with the band of its
 * 95 % intervals. Where the band holds 0, the two cannot be told apart; so the values at which they may change places
 * are those where it does (the interval of a crossing is the set of values a test at 5 % does not refuse). That errs
 * on the wide side between values tried, where the band is straight and the true one narrower.
 */
public final class ResponseCurve {
    private final double[] x;
    private final double[] difference;
    private final double[] low;
    private final double[] high;

    /**
     * Draws the curve; values at which the difference or its interval cannot be computed are left out.
     *
     * @param x values tried, ascending
     * @param rows the difference at each value
     * @throws IllegalArgumentException when there are not equally many, or the values do not ascend
     */
    public ResponseCurve(double[] x, List<ComparisonRow> rows) {
        if (x.length != rows.size()) {
            throw new IllegalArgumentException("Expected a row for each value, given " + rows.size());
        }
        int[] kept = IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(rows.get(i).ci().low()))
                .toArray();
        this.x = Arrays.stream(kept).mapToDouble(i -> x[i]).toArray();
        this.difference =
                Arrays.stream(kept).mapToDouble(i -> rows.get(i).difference()).toArray();
        this.low = Arrays.stream(kept).mapToDouble(i -> rows.get(i).ci().low()).toArray();
        this.high =
                Arrays.stream(kept).mapToDouble(i -> rows.get(i).ci().high()).toArray();
        for (int i = 1; i < this.x.length; i++) {
            if (!(this.x[i - 1] < this.x[i])) {
                throw new IllegalArgumentException("Expected ascending values, given " + Arrays.toString(x));
            }
        }
    }

    /** The curve in stretches on one side each, from the first value to the last; none where there are no two values. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < x.length; i++) {
            TreeSet<Double> ends = new TreeSet<>(List.of(0.0, 1.0));
            root(low, i).ifPresent(ends::add);
            root(high, i).ifPresent(ends::add);
            Double from = null;
            for (double to : ends) {
                if (from != null) {
                    double middle = (from + to) / 2;
                    add(stretches, value(x, i, from), value(x, i, to), side(middle, i));
                }
                from = to;
            }
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, double from, double to, Side side) {
        if (stretches.isEmpty()) {
            stretches.add(new Stretch(from, to, side));
            return;
        }
        Stretch last = stretches.get(stretches.size() - 1);
        if (last.side() == side) {
            stretches.set(stretches.size() - 1, new Stretch(last.from(), to, side));
            return;
        }
        if (last.side() != Side.OPEN && side != Side.OPEN) {
            stretches.add(new Stretch(from, from, Side.OPEN));
        }
        stretches.add(new Stretch(from, to, side));
    }

    private Side side(double part, int i) {
        return value(low, i, part) > 0 ? Side.MORE : value(high, i, part) < 0 ? Side.FEWER : Side.OPEN;
    }

    /**
     * Where OTHER and BASE change places. One that is not {@link Crossing#sure} is told only where the curve leaves one
     * clear side and ends beyond 0 within the values tried.
     */
    public List<Crossing> crossings() {
        List<Stretch> stretches = stretches();
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch open = stretches.get(i);
            Side before = i == 0 ? Side.OPEN : stretches.get(i - 1).side();
            Side after =
                    i == stretches.size() - 1 ? Side.OPEN : stretches.get(i + 1).side();
            boolean clear = before != Side.OPEN || after != Side.OPEN;
            List<Double> zeros = zeros(open);
            if (open.side() == Side.OPEN && before != after && clear && zeros.size() % 2 == 1) {
                crossings.add(new Crossing(
                        zeros.get(zeros.size() / 2),
                        before == Side.OPEN ? Double.NaN : open.from(),
                        after == Side.OPEN ? Double.NaN : open.to(),
                        before == Side.OPEN ? after.other() : before,
                        after == Side.OPEN ? before.other() : after));
            }
        }
        return crossings;
    }

    /** Where the mean difference changes sign within a stretch, ascending. */
    private List<Double> zeros(Stretch stretch) {
        List<Double> zeros = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < x.length; i++) {
            int sign = (int) Math.signum(difference[i]);
            if (last * sign < 0) {
                double zero = zero(i);
                if (zero >= stretch.from() && zero <= stretch.to()) {
                    zeros.add(zero);
                }
            }
            last = sign == 0 ? last : sign;
        }
        return zeros;
    }

    /** The zero before a value whose sign is new; the middle where the difference is 0 at several values. */
    private double zero(int i) {
        int first = i;
        while (difference[first - 1] == 0) {
            first--;
        }
        if (first < i) {
            return (x[first] + x[i - 1]) / 2;
        }
        return value(x, i, difference[i - 1] / (difference[i - 1] - difference[i]));
    }

    /** The part of the way from one value to the next at which a line is 0, where it changes sign. */
    private static OptionalDouble root(double[] y, int i) {
        boolean changes = y[i - 1] < 0 && y[i] > 0 || y[i - 1] > 0 && y[i] < 0;
        return changes ? OptionalDouble.of(y[i - 1] / (y[i - 1] - y[i])) : OptionalDouble.empty();
    }

    private static double value(double[] y, int i, double part) {
        return part == 0 ? y[i - 1] : part == 1 ? y[i] : y[i - 1] + part * (y[i] - y[i - 1]);
    }
}
