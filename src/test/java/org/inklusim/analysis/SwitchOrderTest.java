package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.inklusim.analysis.AblationRow.Kind;
import org.inklusim.analysis.SwitchOrder.Step;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.junit.jupiter.api.Test;

class SwitchOrderTest {
    private static final OutcomeColumn JOBS = new OutcomeColumn("jobs", "all");
    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<String> IDS = List.of("A1", "A2", "A10", "B3", "C1", "C2");
    private static final List<String> GROUPS = List.of("A", "B", "C");

    /** A made-up difference: some add by themselves, some only together, A2 never adds anything. */
    private static double difference(String setting) {
        List<String> off = Ablation.off(setting, IDS);
        double value = 2;
        value += off.contains("A1") ? 0 : 3;
        value -= off.contains("B3") ? 0 : 1.5;
        value += off.contains("A1") || off.contains("A10") ? 0 : 4;
        value += off.contains("A10") || off.contains("C1") || off.contains("C2") ? 0 : 6;
        value += off.contains("B3") || !off.contains("C2") ? 0 : 5;
        return value;
    }

    @Test
    void groupsStayTogetherAndEverySecondOrderIsTheOneBeforeItBackwards() {
        List<SwitchOrder> orders = SwitchOrder.of(IDS, 1, 3, 3);
        assertThat(orders).hasSize(3).allSatisfy(order -> {
            assertThat(order.ids()).containsExactlyInAnyOrderElementsOf(IDS);
            assertThat(order.settings())
                    .hasSize(IDS.size() - GROUPS.size())
                    .allSatisfy(setting ->
                            assertThat(Ablation.off(setting, IDS)).isNotEmpty().hasSizeLessThan(IDS.size()));
        });
        List<String> backwards = new ArrayList<>(orders.get(0).ids());
        Collections.reverse(backwards);
        assertThat(orders.get(1).ids()).isEqualTo(backwards);
        assertThat(SwitchOrder.of(IDS, 1, 3, 1)).isEqualTo(orders.subList(0, 1));
        assertThat(SwitchOrder.of(IDS, 1, 4, 1)).isNotEqualTo(orders.subList(0, 1));
    }

    @Test
    void settingsNameGroupsThatAreOffAndTheRestOfTheOneThatIsHalfOn() {
        SwitchOrder order = new SwitchOrder(List.of("C2", "C1", "A10", "A1", "A2", "B3"));
        assertThat(order.settings()).containsExactly("A+B+C1", "B+A1+A2", "B+A2");
        assertThat(order.steps(1, 1, SwitchOrderTest::difference))
                .extracting(Step::without)
                .startsWith(difference("A+B+C"));
    }

    @Test
    void everyOrderIsAsLikelyAsAnother() {
        Map<String, Integer> times = new TreeMap<>();
        for (int replicate = 1; replicate <= 7200; replicate++) {
            times.merge(
                    String.join(" ", SwitchOrder.of(IDS, 5, replicate, 1).get(0).ids()), 1, Integer::sum);
        }
        assertThat(times).hasSize(72);
        double surprise = times.values().stream()
                .mapToDouble(n -> (n - 100.0) * (n - 100.0) / 100)
                .sum();
        assertThat(surprise).as("chi-square with 71 degrees of freedom").isBetween(40.0, 112.0);
    }

    /** With all orders there are, the estimate is the Owen value itself, found here by its own sum over sets. */
    @Test
    void allOrdersGiveOwenValues() {
        Ablation found = ablation(1, replicate -> 1, everyOrder(), SwitchOrderTest::difference);
        IDS.forEach(id -> assertThat(single(found, id).value()).as(id).isEqualTo(owen(id), EXACT));
        assertThat(single(found, "A2").value()).isZero();
        assertThat(single(found, "A1").value()).isEqualTo(3 + 4 / 2.0, EXACT);
    }

    @Test
    void aFewOrdersForEachReplicateComeNearThem() {
        Ablation found = ablation(400, replicate -> 1, null, SwitchOrderTest::difference);
        IDS.forEach(id -> {
            AblationRow row = single(found, id);
            assertThat(row.value()).as(id).isEqualTo(owen(id), within(0.4));
            assertThat(owen(id))
                    .as(id)
                    .isBetween(row.ci().low() - 0.15, row.ci().high() + 0.15);
        });
        assertThat(single(found, "A2").value()).isZero();
    }

    @Test
    void theMechanismsOfAGroupSumToItsShareAndAllToTheDifference() {
        Ablation found = ablation(5, replicate -> 1 + replicate / 10.0, null, SwitchOrderTest::difference);
        for (AblationRow group : found.rows(Kind.GROUP)) {
            double sum = found.rows(Kind.SINGLE).stream()
                    .filter(row -> Ablation.group(row.id()).equals(group.id()))
                    .mapToDouble(AblationRow::value)
                    .sum();
            assertThat(sum).as(group.id()).isEqualTo(group.value(), EXACT);
        }
        double all = found.rows(Kind.REST).get(0).value()
                + found.rows(Kind.SINGLE).stream()
                        .mapToDouble(AblationRow::value)
                        .sum();
        assertThat(all).isEqualTo(found.rows(Kind.DIFFERENCE).get(0).value(), EXACT);
        assertThat(found.rows(Kind.SINGLE)).extracting(AblationRow::id).containsExactlyElementsOf(IDS);
    }

    /** In a model with luck of its own a switch without effect still stirs the dice; its interval must hold zero. */
    @Test
    void aMechanismWithoutEffectGetsNoValueBeyondNoise() {
        int clear = 0;
        for (int study = 0; study < 200; study++) {
            Map<String, Double> luck = new LinkedHashMap<>();
            SplittableRandom dice = new SplittableRandom(study);
            Ablation found = ablation(
                    20,
                    replicate -> {
                        luck.clear();
                        return 1;
                    },
                    null,
                    setting -> difference(setting) + luck.computeIfAbsent(setting, s -> dice.nextDouble(-2, 2)));
            clear += single(found, "A2").clear() ? 1 : 0;
        }
        assertThat(clear).as("of 200 intervals that should hold zero in 95 %").isBetween(1, 22);
    }

    @Test
    void aReplicateThatLacksAStepIsLeftOut() {
        Ablation found = ablation(4, replicate -> replicate == 2 ? Double.NaN : 1, null, SwitchOrderTest::difference);
        assertThat(found.rows()).allSatisfy(row -> assertThat(row.n()).isEqualTo(3));
    }

    private static AblationRow single(Ablation found, String id) {
        return found.rows(Kind.SINGLE).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What {@code ablate} would find; orders of chance, two for each replicate, unless some are given. */
    private static Ablation ablation(
            int replicates,
            ToDoubleFunction<Integer> factor,
            List<SwitchOrder> given,
            ToDoubleFunction<String> difference) {
        List<String> settings = Ablation.settings(GROUPS);
        List<List<Replicate>> points = new ArrayList<>();
        settings.forEach(setting -> points.add(new ArrayList<>()));
        List<Step> steps = new ArrayList<>();
        for (int replicate = 1; replicate <= replicates; replicate++) {
            double times = factor.applyAsDouble(replicate);
            Map<String, Double> known = new LinkedHashMap<>();
            ToDoubleFunction<String> value =
                    setting -> known.computeIfAbsent(setting, s -> times * difference.applyAsDouble(s));
            for (int p = 0; p < settings.size(); p++) {
                double other = value.applyAsDouble(settings.get(p));
                points.get(p).add(new Replicate(replicate, List.of(run(0), run(other))));
            }
            List<SwitchOrder> orders = given == null ? SwitchOrder.of(IDS, 7, replicate, 2) : given;
            for (int k = 0; k < orders.size(); k++) {
                steps.addAll(orders.get(k).steps(replicate, k + 1, value));
            }
        }
        return Ablation.of(settings, points, JOBS, steps);
    }

    private static RunValues run(double value) {
        return new RunValues(List.of(JOBS), new double[] {value}, new double[0][], new double[0][]);
    }

    private static List<SwitchOrder> everyOrder() {
        return orders(IDS).stream()
                .map(SwitchOrder::new)
                .filter(SwitchOrderTest::together)
                .toList();
    }

    private static boolean together(SwitchOrder order) {
        int changes = 0;
        for (int i = 1; i < order.ids().size(); i++) {
            changes += Ablation.group(order.ids().get(i))
                            .equals(Ablation.group(order.ids().get(i - 1)))
                    ? 0
                    : 1;
        }
        return changes == GROUPS.size() - 1;
    }

    private static List<List<String>> orders(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : ids) {
            List<String> rest = new ArrayList<>(ids);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                List<String> one = new ArrayList<>(List.of(first));
                one.addAll(order);
                all.add(one);
            }
        }
        return all;
    }

    /** Owen's sum: over sets of other groups, then over sets of others in the group, each with Shapley's weight. */
    private static double owen(String id) {
        String own = Ablation.group(id);
        List<String> others = GROUPS.stream().filter(g -> !g.equals(own)).toList();
        List<String> mates = IDS.stream()
                .filter(i -> Ablation.group(i).equals(own) && !i.equals(id))
                .toList();
        double sum = 0;
        for (int h = 0; h < 1 << others.size(); h++) {
            for (int s = 0; s < 1 << mates.size(); s++) {
                TreeSet<String> off = new TreeSet<>(IDS);
                for (int g = 0; g < others.size(); g++) {
                    String group = others.get(g);
                    if ((h & 1 << g) != 0) {
                        off.removeIf(i -> Ablation.group(i).equals(group));
                    }
                }
                for (int m = 0; m < mates.size(); m++) {
                    if ((s & 1 << m) != 0) {
                        off.remove(mates.get(m));
                    }
                }
                double without = difference(String.join("+", off));
                off.remove(id);
                double with = difference(String.join("+", off));
                sum += weight(Integer.bitCount(h), others.size() + 1)
                        * weight(Integer.bitCount(s), mates.size() + 1)
                        * (with - without);
            }
        }
        return sum;
    }

    private static double weight(int size, int n) {
        return factorial(size) * factorial(n - size - 1) / factorial(n);
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }
}
