package org.inklusim.experiment.design;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Those points of a plan that conditions allow. A key whose {@code when} does not hold is left as it is, and of points
 * that are the same then only the first is kept.
 */
final class KeptPlan implements Plan {
    private final Plan all;
    private final List<Axis> axes;
    private final List<Condition> where;
    private final UnaryOperator<String> base;
    private final Method method;
    private final int[] kept;

    /**
     * @param where conditions on the block's own keys
     * @param base values of keys that are not set at a point; null for what is no key
     * @param method how the points are laid out
     */
    KeptPlan(Plan all, List<Axis> axes, List<Condition> where, UnaryOperator<String> base, Method method) {
        this.all = all;
        this.axes = axes;
        this.where = where;
        this.base = base;
        this.method = method;
        int[] indices = new int[all.size()];
        int count = 0;
        for (int i = 0; i < indices.length; i++) {
            if (keeps(i)) {
                indices[count++] = i;
            }
        }
        kept = Arrays.copyOf(indices, count);
    }

    private boolean keeps(int index) {
        String[] raw = all.at(index);
        String[] point = active(raw);
        for (int f = 0; f < point.length; f++) {
            boolean leftOut = point[f] == null && raw[f] != null;
            boolean again = method == Method.ONE_AT_A_TIME
                    || method == Method.FACTORIAL
                            && !raw[f].equals(axes.get(f).levels().get(0));
            if (leftOut && again) {
                return false;
            }
        }
        return where.stream().allMatch(condition -> condition.holds(key -> value(point, key)));
    }

    /** Each condition sees the keys before its own as they are set. */
    private String[] active(String[] raw) {
        String[] point = raw.clone();
        for (int f = 0; f < point.length; f++) {
            Condition when = axes.get(f).when();
            if (when != null && point[f] != null && !when.holds(key -> value(point, key))) {
                point[f] = null;
            }
        }
        return point;
    }

    private String value(String[] point, String key) {
        for (int f = 0; f < point.length; f++) {
            if (axes.get(f).key().equals(key) && point[f] != null) {
                return point[f];
            }
        }
        return base.apply(key);
    }

    @Override
    public int size() {
        return kept.length;
    }

    @Override
    public String[] at(int index) {
        return active(all.at(kept[index]));
    }

    @Override
    public double weight(int index) {
        return all.weight(kept[index]);
    }

    @Override
    public double[] unit(int index) {
        return all.unit(kept[index]);
    }
}
