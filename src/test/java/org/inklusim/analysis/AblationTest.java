package org.inklusim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.inklusim.analysis.AblationRow.Kind;
import org.inklusim.experiment.Replicate;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.junit.jupiter.api.Test;

class AblationTest {
    private static final OutcomeColumn JOBS = new OutcomeColumn("jobs", "all");
    private static final Offset<Double> EXACT = within(1e-9);

    /** Replicates whose difference is a function of what is off, larger by a tenth in each replicate. */
    private static Ablation ablation(List<String> groups, ToDoubleFunction<String> difference) {
        List<String> settings = Ablation.settings(groups);
        List<List<Replicate>> points = new ArrayList<>();
        for (String setting : settings) {
            List<Replicate> replicates = new ArrayList<>();
            for (int r = 1; r <= 5; r++) {
                double base = 10 * r;
                double other = base + difference.applyAsDouble(setting) * (1 + r / 10.0);
                replicates.add(new Replicate(r, List.of(run(base), run(other))));
            }
            points.add(replicates);
        }
        return Ablation.of(settings, points, JOBS, List.of());
    }

    private static RunValues run(double value) {
        return new RunValues(List.of(JOBS), new double[] {value}, new double[0][], new double[0][]);
    }

    @Test
    void everySetOfGroupsIsSwitchedOff() {
        assertThat(Ablation.settings(List.of("A", "B"))).containsExactly("none", "A", "B", "A+B");
        List<String> all = List.of("A1", "A10", "B1");
        assertThat(Ablation.off("none", all)).isEmpty();
        assertThat(Ablation.off("A", all)).containsExactly("A1", "A10");
        assertThat(Ablation.off("A+B", all)).isEqualTo(all);
        assertThat(Ablation.off("A1", all)).containsExactly("A1");
    }

    /** Shapley's own example of two owners of left gloves and one of a right one: 1/6, 1/6, 2/3. */
    @Test
    void groupsShareWhatTheyOnlyMakeTogether() {
        Ablation gloves = ablation(List.of("A", "B", "C"), off -> {
            boolean left = !off.contains("A") || !off.contains("B");
            return left && !off.contains("C") ? 6 : 0;
        });
        double mean = 1.3;
        assertThat(gloves.rows(Kind.GROUP)).extracting(AblationRow::id).containsExactly("A", "B", "C");
        assertThat(gloves.rows(Kind.GROUP).get(0).value()).isEqualTo(1 * mean, EXACT);
        assertThat(gloves.rows(Kind.GROUP).get(1).value()).isEqualTo(1 * mean, EXACT);
        assertThat(gloves.rows(Kind.GROUP).get(2).value()).isEqualTo(4 * mean, EXACT);
    }

    @Test
    void theSharesAndWhatRemainsSumToTheDifference() {
        Ablation found = ablation(
                List.of("A", "B", "C", "D", "E"),
                off -> 2
                        + (off.contains("A") ? 0 : 3)
                        - (off.contains("B") || off.contains("D") ? 0 : 5)
                        + (off.contains("C") ? 1 : 0) * (off.contains("E") ? 0 : 7));
        double sum = found.rows(Kind.REST).get(0).value()
                + found.rows(Kind.GROUP).stream()
                        .mapToDouble(AblationRow::value)
                        .sum();
        assertThat(sum).isEqualTo(found.rows(Kind.DIFFERENCE).get(0).value(), EXACT);
        assertThat(found.rows(Kind.REST).get(0).value()).isEqualTo(2 * 1.3, EXACT);
    }

    @Test
    void aReplicateThatLacksASettingIsLeftOut() {
        List<String> settings = Ablation.settings(List.of("A"));
        List<Replicate> on = List.of(replicate(1, 1, 3), replicate(2, 1, 5));
        List<Replicate> off = List.of(replicate(1, 1, 2), replicate(2, 1, Double.NaN));
        Ablation found = Ablation.of(settings, List.of(on, off), JOBS, List.of());
        assertThat(found.rows(Kind.DIFFERENCE).get(0).value()).isEqualTo(2);
        assertThat(found.rows(Kind.GROUP).get(0).value()).isEqualTo(1);
        assertThat(found.rows(Kind.GROUP).get(0).n()).isEqualTo(1);
    }

    private static Replicate replicate(int number, double base, double other) {
        return new Replicate(number, List.of(run(base), run(other)));
    }
}
