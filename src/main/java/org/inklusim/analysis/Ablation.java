package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;

/**
 * How much of the difference between two scenarios hangs on which mechanisms. Groups share it by Shapley values
 * (Shapley 1953): what a group adds when it is switched on, as a mean over all orders in which the groups can be; the
 * shares and what remains with all of them off sum to the difference. A single mechanism's row tells by how much the
 * difference shrinks when that one alone is off; such rows need not sum to anything. All is reckoned replicate by
 * replicate on common random numbers, so that intervals are those of paired differences.
 *
 * @param rows the whole difference, what remains, groups, singles
 */
public record Ablation(List<AblationRow> rows) {
    /** Key of what is varied. */
    public static final String KEY = "mechanisms_off";

    /** The setting in which nothing is off. */
    public static final String NONE = "none";

    private static final String AND = "+";

    public Ablation {
        rows = List.copyOf(rows);
    }

    /** The settings that are needed: every set of groups off, {@link #NONE} first, then single mechanisms. */
    public static List<String> settings(List<String> groups, List<String> singles) {
        List<String> settings = new ArrayList<>();
        for (int off = 0; off < 1 << groups.size(); off++) {
            settings.add(setting(groups, off));
        }
        settings.addAll(singles);
        return settings;
    }

    private static String setting(List<String> groups, int off) {
        List<String> names = IntStream.range(0, groups.size())
                .filter(g -> (off & 1 << g) != 0)
                .mapToObj(groups::get)
                .toList();
        return names.isEmpty() ? NONE : String.join(AND, names);
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
     */
    public static Ablation of(List<String> settings, List<List<Replicate>> points, OutcomeColumn column) {
        List<String> groups = settings.stream().filter(s -> s.length() == 1).toList();
        int sets = 1 << groups.size();
        double[][] differences =
                whole(points.stream().map(point -> differences(point, column)).toList());
        List<AblationRow> rows = new ArrayList<>();
        rows.add(AblationRow.of(AblationRow.Kind.DIFFERENCE, "", differences[0]));
        rows.add(AblationRow.of(AblationRow.Kind.REST, "", differences[sets - 1]));
        for (int g = 0; g < groups.size(); g++) {
            rows.add(AblationRow.of(AblationRow.Kind.GROUP, groups.get(g), shapley(differences, groups.size(), g)));
        }
        for (int s = sets; s < settings.size(); s++) {
            double[] lost = minus(differences[0], differences[s]);
            rows.add(AblationRow.of(AblationRow.Kind.SINGLE, settings.get(s), lost));
        }
        return new Ablation(rows);
    }

    /** The rows of a kind. */
    public List<AblationRow> rows(AblationRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** OTHER − BASE by replicate. */
    private static double[] differences(List<Replicate> point, OutcomeColumn column) {
        return point.stream()
                .mapToDouble(replicate -> value(replicate.values().get(1), column)
                        - value(replicate.values().get(0), column))
                .toArray();
    }

    private static double value(RunValues run, OutcomeColumn column) {
        int place = run.columns().indexOf(column);
        return place < 0 ? Double.NaN : run.values()[place];
    }

    /** The replicates in which every setting has a difference. */
    private static double[][] whole(List<double[]> differences) {
        int[] used = IntStream.range(0, differences.get(0).length)
                .filter(r -> differences.stream().noneMatch(point -> Double.isNaN(point[r])))
                .toArray();
        return differences.stream()
                .map(point -> IntStream.of(used).mapToDouble(r -> point[r]).toArray())
                .toArray(double[][]::new);
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

    private static double[] minus(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(r -> one[r] - other[r])
                .toArray();
    }
}
