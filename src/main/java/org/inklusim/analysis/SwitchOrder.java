package org.inklusim.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.inklusim.random.KeyedRandom;

/**
 * An order in which mechanisms are switched on, one after the other, from all off to all on: groups in an order of
 * chance, and the mechanisms of a group together, in an order of chance too. What a mechanism adds at its turn is, as a
 * mean over all such orders, its Owen value (Owen 1977): the Shapley value within its group.
 *
 * @param ids the mechanisms in this order, those of a group side by side
 */
public record SwitchOrder(List<String> ids) {
    private static final long GROUPS = KeyedRandom.decision("ablate.groups");
    private static final long MEMBERS = KeyedRandom.decision("ablate.members");

    /**
     * A mechanism at its turn.
     *
     * @param replicate number of the replicate
     * @param order number of the order in this replicate, from 1
     * @param id the mechanism
     * @param without the difference between the scenarios before it was switched on
     * @param with the same after it was
     */
    public record Step(int replicate, int order, String id, double without, double with) {
        /** What it added. */
        double added() {
            return with - without;
        }

        boolean known() {
            return !Double.isNaN(without) && !Double.isNaN(with);
        }
    }

    public SwitchOrder {
        ids = List.copyOf(ids);
    }

    /**
     * The orders of a replicate. Every second one is the one before it backwards, so that who came early comes late.
     *
     * @param switches ids in the order of the catalogue
     * @param count how many orders
     */
    public static List<SwitchOrder> of(List<String> switches, long seed, int replicate, int count) {
        KeyedRandom random = new KeyedRandom(seed, replicate);
        List<SwitchOrder> orders = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<String> ids = new ArrayList<>(switches);
            int pair = number / 2;
            ids.sort(Comparator.<String>comparingDouble(id -> random.uniform(group(id), GROUPS, pair))
                    .thenComparing(Ablation::group)
                    .thenComparingDouble(id -> random.uniform(switches.indexOf(id), MEMBERS, pair)));
            if (number % 2 == 1) {
                Collections.reverse(ids);
            }
            orders.add(new SwitchOrder(ids));
        }
        return orders;
    }

    private static int group(String id) {
        return id.charAt(0);
    }

    /** The settings on the way in which some mechanisms of a group are on and others off. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>();
        for (int on = 1; on < ids.size(); on++) {
            if (Ablation.group(ids.get(on)).equals(Ablation.group(ids.get(on - 1)))) {
                settings.add(setting(on));
            }
        }
        return settings;
    }

    /** The setting in which the first so many are on: groups that are off by their letters, then single mechanisms. */
    private String setting(int on) {
        List<String> off = ids.subList(on, ids.size());
        Predicate<String> whole = group ->
                ids.subList(0, on).stream().noneMatch(id -> Ablation.group(id).equals(group));
        List<String> groups = off.stream()
                .map(Ablation::group)
                .distinct()
                .filter(whole)
                .sorted()
                .toList();
        List<String> names = new ArrayList<>(groups);
        off.stream().filter(id -> !groups.contains(Ablation.group(id))).forEach(names::add);
        return Ablation.setting(names);
    }

    /**
     * What each mechanism adds at its turn.
     *
     * @param replicate number of the replicate
     * @param number number of this order in it, from 1
     * @param difference the difference between the scenarios at a setting
     */
    public List<Step> steps(int replicate, int number, ToDoubleFunction<String> difference) {
        List<Step> steps = new ArrayList<>();
        double before = difference.applyAsDouble(setting(0));
        for (int i = 0; i < ids.size(); i++) {
            double after = difference.applyAsDouble(setting(i + 1));
            steps.add(new Step(replicate, number, ids.get(i), before, after));
            before = after;
        }
        return steps;
    }
}
