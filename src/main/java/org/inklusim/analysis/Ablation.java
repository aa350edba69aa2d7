package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.inklusim.analysis.SwitchOrder.Step;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/**
 * How much of the difference between two scenarios hangs on which mechanisms. Groups share it by Shapley values
 * (Shapley 1953): what a group adds when it is switched on, as a mean over all orders in which the groups can be; the
 * shares and what remains with all of them off sum to the difference. The mechanisms of a group share what is the
 * group's by Owen values (Owen 1977), the Shapley values within it, estimated from a few {@linkplain SwitchOrder orders}
 * for each replicate. All is reckoned replicate by replicate on common random numbers, so that intervals are those of
 * paired differences.
 *
 * @param rows the whole difference, what remains, groups, singles
 */
public record Ablation(List<AblationRow> rows) {
    /** Key of what is varied. */
    public static final String KEY = "mechanisms_off";

    /** The setting in which nothing is off. */
    public static final String NONE = "none";

    private static final String AND = "+";

    /** Ids by letter and number: A2 before A10. */
    private static final Comparator<String> CATALOGUE =
            Comparator.comparing(Ablation::group).thenComparing(id -> Integer.valueOf(id.substring(1)));

    public Ablation {
        rows = List.copyOf(rows);
    }

    /** The settings that groups need: every set of them off, {@link #NONE} first and all of them last. */
    public static List<String> settings(List<String> groups) {
        List<String> settings = new ArrayList<>();
        for (int off = 0; off < 1 << groups.size(); off++) {
            int set = off;
            settings.add(setting(IntStream.range(0, groups.size())
                    .filter(g -> (set & 1 << g) != 0)
                    .mapToObj(groups::get)
                    .toList()));
        }
        return settings;
    }

    /** The name of the setting in which these groups and mechanisms are off. */
    static String setting(List<String> off) {
        return off.isEmpty() ? NONE : String.join(AND, off);
    }

    /** Ids of the mechanisms, among all, that are off in a setting. */
    public static List<String> off(String setting, List<String> mechanisms) {
        List<String> parts = List.of(setting.split("[" + AND + "]"));
        return mechanisms.stream()
                .filter(id -> parts.contains(id) || parts.contains(group(id)))
                .toList();
    }

    /** The group of a mechanism: the letter of its id. */
    public static String group(String mechanism) {
        return mechanism.substring(0, 1);
    }

    /**
     * Reckons it.
     *
     * @param settings as {@link #settings} gives them
     * @param points replicates at each setting, BASE before OTHER
     * @param column the outcome
     * @param steps what single mechanisms add at their turn, of the same orders in every replicate; none leaves them out
     */
    public static Ablation of(
            List<String> settings, List<List<Replicate>> points, OutcomeColumn column, List<Step> steps) {
        List<String> groups = settings.stream().filter(s -> s.length() == 1).toList();
        List<double[]> differences =
                points.stream().map(point -> differences(point, column)).toList();
        int[] used = IntStream.range(0, points.get(0).size())
                .filter(r -> differences.stream().noneMatch(point -> Double.isNaN(point[r])))
                .filter(r -> steps.stream()
                        .filter(step -> step.replicate() == points.get(0).get(r).number())
                        .allMatch(Step::known))
                .toArray();
        double[][] values = differences.stream()
                .map(point -> IntStream.of(used).mapToDouble(r -> point[r]).toArray())
                .toArray(double[][]::new);
        int[] numbers =
                IntStream.of(used).map(r -> points.get(0).get(r).number()).toArray();
        List<AblationRow> rows = new ArrayList<>();
        List<AblationRow> singles = new ArrayList<>();
        rows.add(AblationRow.of(AblationRow.Kind.DIFFERENCE, "", values[0]));
        rows.add(AblationRow.of(AblationRow.Kind.REST, "", values[values.length - 1]));
        for (int g = 0; g < groups.size(); g++) {
            String group = groups.get(g);
            double[] share = shapley(values, groups.size(), g);
            rows.add(AblationRow.of(AblationRow.Kind.GROUP, group, share));
            owen(
                            share,
                            numbers,
                            steps.stream()
                                    .filter(step -> group(step.id()).equals(group))
                                    .toList())
                    .forEach((id, part) -> singles.add(AblationRow.of(AblationRow.Kind.SINGLE, id, part)));
        }
        rows.addAll(singles);
        return new Ablation(rows);
    }

    /**
     * What each mechanism of a group carries, by replicate. Orders are few, and what all mechanisms together add in them
     * is not quite the share of the group; the gap, nothing in the mean, is dealt evenly to those that ever added
     * anything. That leaves the expectation as it is, makes the parts sum to the share, and narrows intervals.
     */
    private static SortedMap<String, double[]> owen(double[] share, int[] replicates, List<Step> steps) {
        SortedMap<String, double[]> parts = new TreeMap<>(CATALOGUE);
        steps.forEach(step -> parts.computeIfAbsent(step.id(), id -> new double[replicates.length]));
        Map<Integer, List<Step>> byReplicate = steps.stream().collect(Collectors.groupingBy(Step::replicate));
        for (int r = 0; r < replicates.length; r++) {
            List<Step> own = byReplicate.getOrDefault(replicates[r], List.of());
            for (Step step : own) {
                parts.get(step.id())[r] += step.added() * parts.size() / own.size();
            }
        }
        List<double[]> moved = parts.values().stream()
                .filter(part -> DoubleStream.of(part).anyMatch(added -> added != 0))
                .toList();
        List<double[]> dealt = moved.isEmpty() ? List.copyOf(parts.values()) : moved;
        for (int r = 0; r < replicates.length; r++) {
            int replicate = r;
            double sum =
                    parts.values().stream().mapToDouble(part -> part[replicate]).sum();
            dealt.forEach(part -> part[replicate] += (share[replicate] - sum) / dealt.size());
        }
        return parts;
    }

    /** The rows of a kind. */
    public List<AblationRow> rows(AblationRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** OTHER − BASE by replicate. */
    private static double[] differences(List<Replicate> point, OutcomeColumn column) {
        return point.stream()
                .mapToDouble(replicate -> difference(replicate.values(), column))
                .toArray();
    }

    /** OTHER − BASE of a pair of runs, BASE first; NaN where it cannot be computed. */
    public static double difference(List<RunValues> pair, OutcomeColumn column) {
        return value(pair.get(1), column) - value(pair.get(0), column);
    }

    private static double value(RunValues run, OutcomeColumn column) {
        int place = run.columns().indexOf(column);
        return place < 0 ? Double.NaN : run.values()[place];
    }

    /**
     * The Shapley value of a group, by replicate.
     *
     * @param differences by the set of groups that are off, as bits
     */
    private static double[] shapley(double[][] differences, int groups, int group) {
        double[] share = new double[differences[0].length];
        int all = (1 << groups) - 1;
        for (int on = 0; on <= all; on++) {
            if ((on & 1 << group) == 0) {
                double weight = weight(Integer.bitCount(on), groups);
                double[] with = differences[all & ~(on | 1 << group)];
                double[] without = differences[all & ~on];
                for (int r = 0; r < share.length; r++) {
                    share[r] += weight * (with[r] - without[r]);
                }
            }
        }
        return share;
    }

    /** Share of all orders in which just these many come before: size! (n − size − 1)! / n!. */
    private static double weight(int size, int n) {
        double weight = 1.0 / n;
        for (int k = 1; k <= size; k++) {
            weight *= (double) k / (n - k);
        }
        return weight;
    }
}
