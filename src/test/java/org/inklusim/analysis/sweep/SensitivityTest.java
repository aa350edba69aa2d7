package org.inklusim.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indices of functions whose indices are known, and of points for which SALib's are. */
class SensitivityTest {
    private static final Offset<Double> SAME = within(1e-9);
    private static final double[] G = {0, 1, 4.5, 9, 99};

    @TempDir
    Path folder;

    private static double ishigami(double[] u) {
        double[] x = new double[3];
        for (int i = 0; i < 3; i++) {
            x[i] = -StrictMath.PI + 2 * StrictMath.PI * u[i];
        }
        double second = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) + 7 * second * second + 0.1 * x[2] * x[2] * x[2] * x[2] * StrictMath.sin(x[0]);
    }

    private static double sobolG(double[] u) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }

    /** Ishigami and Homma (1990), a = 7, b = 0.1. */
    @Test
    void ishigamiHasItsKnownIndices() throws IOException {
        List<Effect> effects = saltelli(3, 4096, SensitivityTest::ishigami);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int f = 0; f < 3; f++) {
            check(effects, f, "first", first[f], 0.02);
            check(effects, f, "total", total[f], 0.02);
        }
    }

    @Test
    void sobolGHasItsKnownIndices() throws IOException {
        List<Effect> effects = saltelli(G.length, 4096, SensitivityTest::sobolG);
        double variance = 1;
        for (double a : G) {
            variance *= 1 + part(a);
        }
        variance -= 1;
        for (int f = 0; f < G.length; f++) {
            double others = part(G[f]);
            for (int other = 0; other < G.length; other++) {
                others *= other == f ? 1 : 1 + part(G[other]);
            }
            check(effects, f, "first", part(G[f]) / variance, 0.02);
            check(effects, f, "total", others / variance, 0.02);
        }
    }

    private static double part(double a) {
        return 1 / (3 * (1 + a) * (1 + a));
    }

    /** Near the known value, and most intervals hold it: these are 95 % ones, a little wider is allowed. */
    private static void check(List<Effect> effects, int factor, String index, double known, double near) {
        Effect effect = find(effects, factor, index);
        assertThat(effect.value()).as(index + " of " + factor).isCloseTo(known, within(near));
        assertThat(effect.ci().low() - 0.01).isLessThan(known);
        assertThat(effect.ci().high() + 0.01).isGreaterThan(known);
    }

    private static Effect find(List<Effect> effects, int factor, String index) {
        return effects.stream()
                .filter(effect -> effect.factor() == factor && effect.index().equals(index))
                .findFirst()
                .orElseThrow();
    }

    private List<Effect> saltelli(int factors, int base, ToDoubleFunction<double[]> function) throws IOException {
        List<String> keys = List.of(
                "office.spread",
                "office.collaboration",
                "office.leader_support",
                "office.defensive_routines",
                "contact.digital_share");
        StringBuilder text = new StringBuilder("name: known\nscenario: standard.yaml\ndesign:\n  uncertainties:\n"
                + "    method: saltelli\n    points: " + base + "\n    factors:\n");
        keys.subList(0, factors)
                .forEach(key -> text.append("      ").append(key).append(": {from: 0, to: 1}\n"));
        Path file = Files.writeString(folder.resolve("known.yaml"), text);
        Design design = DesignReader.read(file.toString(), List.of());
        double[] results = IntStream.rangeClosed(1, design.uncertaintyPoints())
                .mapToDouble(i -> function.applyAsDouble(design.uncertaintyUnit(i)))
                .toArray();
        return SobolIndices.of(factors, results);
    }

    /**
     * Numbers of SALib's {@code first_order} and {@code total_order} (commit 1c37548, June 2026) for A and B from the
     * fractional parts of (n + 1) times the square roots of 2, 3, 5 and 7, 11, 13, n from 0 to 63, results centred and
     * scaled as its {@code analyze} does.
     */
    @Test
    void sobolIndicesAreThoseOfSalib() {
        List<Double> results = new ArrayList<>();
        for (int n = 1; n <= 64; n++) {
            double[] a = fractions(n, 2, 3, 5);
            double[] b = fractions(n, 7, 11, 13);
            results.add(ishigami(a));
            results.add(ishigami(b));
            for (int f = 0; f < 3; f++) {
                double[] mixed = a.clone();
                mixed[f] = b[f];
                results.add(ishigami(mixed));
            }
        }
        List<Effect> effects = SobolIndices.of(
                3, results.stream().mapToDouble(Double::doubleValue).toArray());
        double[] first = {0.23462130697560252, 0.4982466471423426, -0.08345710182418437};
        double[] total = {0.27079183345596347, 0.4222865927187705, 0.21675770617762533};
        for (int f = 0; f < 3; f++) {
            assertThat(find(effects, f, "first").value()).isCloseTo(first[f], SAME);
            assertThat(find(effects, f, "total").value()).isCloseTo(total[f], SAME);
        }
    }

    /** Numbers of SALib's {@code _compute_elementary_effects} (same commit), with the means and deviations it takes. */
    @Test
    void elementaryEffectsAreThoseOfSalib() {
        List<double[]> units = new ArrayList<>();
        for (int walk = 0; walk < 10; walk++) {
            double[] low = fractions(walk + 1, 2, 3, 5);
            double[] direction = fractions(walk + 1, 7, 11, 13);
            double[] point = new double[3];
            for (int f = 0; f < 3; f++) {
                point[f] = (low[f] < 0.5 ? 0 : 1) / 3.0 + (direction[f] < 0.5 ? 0 : 2.0 / 3);
            }
            units.add(point.clone());
            for (int turn = 0; turn < 3; turn++) {
                int f = (walk + turn) % 3;
                point[f] += direction[f] < 0.5 ? 2.0 / 3 : -2.0 / 3;
                units.add(point.clone());
            }
        }
        double[] results = units.stream().mapToDouble(SensitivityTest::ishigami).toArray();
        List<Effect> effects = Morris.of(units, results);
        double[] muStar = {3.954776449593232, 7.875, 7.4985553239997405};
        double[] mu = {3.954776449593232, 0, -2.499518441333246};
        double[] sigma = {5.2694475521380095, 8.300978857941992, 9.858233678837522};
        for (int f = 0; f < 3; f++) {
            assertThat(find(effects, f, "mu_star").value()).isCloseTo(muStar[f], SAME);
            assertThat(find(effects, f, "mu").value()).isCloseTo(mu[f], SAME);
            assertThat(find(effects, f, "sigma").value()).isCloseTo(sigma[f], SAME);
        }
    }

    private static double[] fractions(int n, double... primes) {
        double[] parts = new double[primes.length];
        for (int i = 0; i < parts.length; i++) {
            double product = n * StrictMath.sqrt(primes[i]);
            parts[i] = product - Math.floor(product);
        }
        return parts;
    }

    @Test
    void aWalkOrABaseThatLacksAResultIsLeftOut() {
        List<double[]> units = List.of(new double[] {0}, new double[] {0.5}, new double[] {0}, new double[] {0.5});
        List<Effect> effects = Morris.of(units, new double[] {1, 2, Double.NaN, 9});
        assertThat(find(effects, 0, "mu_star").value()).isEqualTo(2);
        double[] results = {1, 2, 2, Double.NaN, 3, 3, 4, 1, 1};
        assertThat(find(SobolIndices.of(1, results), 0, "total").value()).isFinite();
    }

    @Test
    void whatNeverChangesHasNoIndices() {
        List<Effect> effects = SobolIndices.of(1, new double[] {2, 2, 2, 2, 2, 2});
        assertThat(find(effects, 0, "first").value()).isNaN();
        assertThat(find(effects, 0, "first").ci().low()).isNaN();
    }
}
