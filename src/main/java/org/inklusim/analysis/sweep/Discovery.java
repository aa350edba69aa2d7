package org.inklusim.analysis.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.inklusim.experiment.design.DesignPoint;
import org.inklusim.experiment.sweep.SweepHeader;
import org.inklusim.scenario.DecimalText;

/**
 * Where one policy does better than another: points that are the same in all but the policy are held against each other,
 * and a box in the space of everything else is looked for in which nearly always the one, or the other, does better.
 */
public final class Discovery {
    private static final int FEWEST = 12;

    /**
     * A bound of a box.
     *
     * @param factor key
     * @param low least value; null where there is no bound below, or the factor has no order
     * @param high largest value; likewise
     * @param values of a factor without an order those in the box; empty for one with an order
     */
    public record Bound(String factor, String low, String high, List<String> values) {}

    /**
     * Where something holds.
     *
     * @param bounds none where it holds everywhere or nothing was found
     * @param support share of all points that are there
     * @param density share of those at which it holds
     * @param coverage share of all points at which it holds that are there
     */
    public record Place(List<Bound> bounds, double support, double density, double coverage) {}

    /**
     * A policy against another.
     *
     * @param factor the key that makes the policy
     * @param base its value under the first
     * @param other its value under the second
     * @param points how many pairs of points there are
     * @param better share of them at which the second does better
     * @param wins where it nearly always does
     * @param loses where it nearly always does not
     */
    public record Finding(
            String factor, String base, String other, int points, double better, Place wins, Place loses) {}

    private final PointMeans means;
    private final SweepHeader header;
    private final int outcome;
    private final int policy;

    private Discovery(PointMeans means, int outcome, int policy) {
        this.means = means;
        this.header = means.header();
        this.outcome = outcome;
        this.policy = policy;
    }

    /** A finding for each policy against the first, by the main outcome. */
    public static List<Finding> of(PointMeans means) {
        int outcome = means.place("sustained_job_26w");
        int policy = policy(means.header());
        return outcome < 0 || policy < 0 ? List.of() : new Discovery(means, outcome, policy).all();
    }

    /** The first lever that takes words: scenarios, practices. */
    private static int policy(SweepHeader header) {
        for (int f = 0; f < header.leverFactors(); f++) {
            if (!header.numeric().get(f)) {
                return f;
            }
        }
        return -1;
    }

    private String value(DesignPoint point) {
        return point.values().get(policy);
    }

    private List<Finding> all() {
        List<String> policies = means.points().stream()
                .map(this::value)
                .filter(value -> value != null)
                .distinct()
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (String other : policies.subList(1, policies.size())) {
            Finding finding = against(policies.get(0), other);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private Finding against(String base, String other) {
        List<DesignPoint> bases = means.points().stream()
                .filter(point -> base.equals(value(point)))
                .toList();
        List<Integer> common = new ArrayList<>();
        for (int f = 0; f < header.factors().size(); f++) {
            if (f != policy && bases.get(0).values().get(f) != null) {
                common.add(f);
            }
        }
        Map<List<String>, DesignPoint> twins = new HashMap<>();
        bases.forEach(point -> twins.put(values(point, common), point));
        List<DesignPoint> cases = new ArrayList<>();
        List<Boolean> better = new ArrayList<>();
        for (DesignPoint point : means.points()) {
            DesignPoint twin = other.equals(value(point)) ? twins.get(values(point, common)) : null;
            if (twin != null) {
                double difference = means.mean(outcome, point.number()) - means.mean(outcome, twin.number());
                if (Double.isFinite(difference)) {
                    cases.add(point);
                    better.add(difference > 0);
                }
            }
        }
        return cases.size() < FEWEST ? null : finding(base, other, cases, better);
    }

    private static List<String> values(DesignPoint point, List<Integer> factors) {
        return factors.stream().map(f -> String.valueOf(point.values().get(f))).toList();
    }

    private Finding finding(String base, String other, List<DesignPoint> cases, List<Boolean> better) {
        List<Integer> varying = new ArrayList<>();
        for (int f = 0; f < header.factors().size(); f++) {
            int factor = f;
            boolean set = cases.stream().allMatch(point -> point.values().get(factor) != null);
            long values = cases.stream()
                    .map(point -> point.values().get(factor))
                    .distinct()
                    .limit(2)
                    .count();
            if (f != policy && set && values > 1) {
                varying.add(f);
            }
        }
        boolean[] hits = new boolean[cases.size()];
        int count = 0;
        for (int i = 0; i < hits.length; i++) {
            hits[i] = better.get(i);
            count += hits[i] ? 1 : 0;
        }
        boolean[] misses = new boolean[hits.length];
        for (int i = 0; i < hits.length; i++) {
            misses[i] = !hits[i];
        }
        return new Finding(
                header.factors().get(policy),
                base,
                other,
                cases.size(),
                (double) count / cases.size(),
                place(cases, varying, hits),
                place(cases, varying, misses));
    }

    private Place place(List<DesignPoint> cases, List<Integer> varying, boolean[] hits) {
        int features = varying.size();
        boolean[] ordered = new boolean[features];
        List<List<String>> words = new ArrayList<>();
        double[][] table = new double[cases.size()][features];
        for (int v = 0; v < features; v++) {
            int f = varying.get(v);
            ordered[v] = header.numeric().get(f);
            TreeSet<String> values = new TreeSet<>();
            cases.forEach(point -> values.add(point.values().get(f)));
            words.add(List.copyOf(values));
            for (int i = 0; i < cases.size(); i++) {
                String value = cases.get(i).values().get(f);
                table[i][v] =
                        ordered[v] ? Double.parseDouble(value) : words.get(v).indexOf(value);
            }
        }
        Prim.Box box = new Prim(table, ordered, hits).box();
        List<Bound> bounds = new ArrayList<>();
        for (int v = 0; v < features; v++) {
            bound(header.factors().get(varying.get(v)), v, ordered[v], words.get(v), table, box, bounds);
        }
        return new Place(bounds, box.support(), box.density(), box.coverage());
    }

    private static void bound(
            String factor, int v, boolean ordered, List<String> words, double[][] table, Prim.Box box, List<Bound> to) {
        if (!ordered) {
            BitSet without = box.without().get(v);
            if (!without.isEmpty()) {
                List<String> left = new ArrayList<>();
                for (int w = 0; w < words.size(); w++) {
                    if (!without.get(w)) {
                        left.add(words.get(w));
                    }
                }
                to.add(new Bound(factor, null, null, left));
            }
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] row : table) {
            least = Math.min(least, row[v]);
            most = Math.max(most, row[v]);
        }
        boolean below = box.low()[v] > least;
        boolean above = box.high()[v] < most;
        if (below || above) {
            to.add(new Bound(factor, below ? text(box.low()[v]) : null, above ? text(box.high()[v]) : null, List.of()));
        }
    }

    private static String text(double value) {
        return DecimalText.of(new BigDecimal(value).round(new MathContext(3)).doubleValue());
    }
}
