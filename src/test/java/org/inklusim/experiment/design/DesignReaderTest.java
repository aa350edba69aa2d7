package org.inklusim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inklusim.Golden;
import org.inklusim.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignReaderTest {
    private static final String HEAD = "name: mine\nscenario: standard.yaml\ndesign:\n  levers:\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"portfolio-by-mentor", "screening", "sobol", "smoke"})
    void shippedDesignsHaveScenariosAtEveryPoint(String name) {
        Design design = DesignReader.read("scenarios/sweeps/" + name + ".yaml", List.of());
        assertThat(design.name()).isEqualTo(name);
        for (int number = 1; number <= design.points(); number += Math.max(1, design.points() / 40)) {
            DesignPoint point = design.point(number);
            assertThat(point.number()).isEqualTo(number);
            assertThat(design.scenario(point).horizon().weeks()).isEqualTo(name.equals("smoke") ? 104 : 156);
        }
    }

    @Test
    void closeCasesAreAskedOfHybridPracticeOnly() {
        Design design = DesignReader.read("scenarios/sweeps/portfolio-by-mentor.yaml", List.of());
        assertThat(design.points()).isEqualTo(8 * 3 * (1 + 11 + 1));
        assertThat(design.factors())
                .containsExactly("portfolio.size", "practice.kind", "mentor.policy", "practice.hybrid.cases");
        for (DesignPoint point : points(design)) {
            boolean hybrid = point.values().get(1).equals("hybrid");
            assertThat(point.values().get(3) != null).isEqualTo(hybrid);
        }
        assertThat(points(design).stream().map(DesignPoint::values)).doesNotHaveDuplicates();
        assertThat(design.sameStart()).isFalse();
    }

    @Test
    void leversAndUncertaintiesAreCrossed() throws IOException {
        Design design = design("""
                    method: factorial
                    factors: {practice.kind: [standard, hybrid]}
                  uncertainties:
                    method: latin_hypercube
                    points: 5
                    factors: {parameters.hire.productivity: range, office.spread: {from: 0, to: 1}}
                """);
        List<DesignPoint> points = points(design);
        assertThat(points).hasSize(10);
        for (int i = 0; i < 5; i++) {
            assertThat(points.get(i).values().subList(1, 3))
                    .isEqualTo(points.get(5 + i).values().subList(1, 3));
            assertThat(points.get(i).lever()).isEqualTo(1);
            assertThat(points.get(5 + i).uncertainty()).isEqualTo(i + 1);
        }
        assertThat(design.sameStart()).isFalse();
        double spread = Double.parseDouble(points.get(3).values().get(2));
        assertThat(design.scenario(points.get(3)).office().spread()).isEqualTo(spread);
    }

    @Test
    void anEnsembleGivesParametersAndWeights() throws IOException {
        Files.writeString(
                folder.resolve("sets.csv"),
                "set,weight,hire.productivity,trust.start\n1,0.25,0.5,0.2\n2,0.75,0.6,0.4\n");
        Design design = design("""
                    method: factorial
                    factors: {practice.kind: [standard, hybrid]}
                  uncertainties: {method: ensemble, file: sets.csv}
                """);
        assertThat(design.factors())
                .containsExactly("practice.kind", "parameters.hire.productivity", "parameters.trust.start");
        assertThat(points(design).stream().map(DesignPoint::weight)).containsExactly(0.25, 0.75, 0.25, 0.75);
        assertThat(design.scenario(design.point(2)).parameters()).containsEntry("trust.start", 0.4);
    }

    @Test
    void rowsOfAFileAreThePoints() throws IOException {
        Files.writeString(
                folder.resolve("rows.csv"), "portfolio.size,practice.kind\n30,hybrid\n,standard\n90,hybrid\n");
        Design design = design("    method: rows\n    file: rows.csv\n");
        assertThat(design.points()).isEqualTo(3);
        assertThat(design.point(2).values()).containsExactly(null, "standard");
        assertThat(design.scenario(design.point(2)).portfolio().size()).isEqualTo(60);
        assertThat(design.scenario(design.point(3)).portfolio().size()).isEqualTo(90);
    }

    @Test
    void aScenarioFileIsALeverToo() throws IOException {
        Design design = design("    method: factorial\n    factors: {scenario: [standard.yaml, hybrid.yaml]}\n");
        assertThat(points(design).stream().map(design::scenario).map(scenario -> scenario.name()))
                .containsExactly("standard", "hybrid");
    }

    @Test
    void whatIsSetForTheCommandHoldsEverywhereAndCountsInTheHash() throws IOException {
        String text = "    method: one_at_a_time\n    factors: {portfolio.size: [30, 90]}\n";
        Design plain = design(text);
        Path file = folder.resolve("design.yaml");
        Design set = DesignReader.read(file.toString(), List.of("population.brukere=500"));
        assertThat(set.scenario(set.point(3)).population().brukere()).isEqualTo(500);
        assertThat(set.hash()).isNotEqualTo(plain.hash()).isEqualTo(set.hash());
        assertThat(plain.point(1).values()).containsExactly((String) null);
        assertThatThrownBy(() -> DesignReader.read(file.toString(), List.of("portfolio.size=40")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageEndingWith(
                        "design.yaml:6:15: expected a key that is not set for all points, given portfolio.size");
    }

    @Test
    void everyErrorSaysWhere() throws IOException {
        List<String> cases = new ArrayList<>(List.of(
                "    method: factorial\n    factors: {portfolio.sise: [30]}\n",
                "    method: factorial\n    factors: {portfolio.size: [30, 0]}\n",
                "    method: factorial\n    factors: {portfolio.size: [30, thirty]}\n",
                "    method: factorial\n    factors: {portfolio.size: [30, 30]}\n",
                "    method: factorial\n    factors: {portfolio.size: []}\n",
                "    method: factorial\n    factors: {portfolio.size: range}\n",
                "    method: factorial\n    factors: {portfolio.size: {from: 90, to: 30}}\n",
                "    method: factorial\n    factors: {portfolio.size: {from: 30, to: 9000000}}\n",
                "    method: factorial\n    factors: {parameters.hire.productivty: range}\n",
                "    method: factorial\n    factors: {office.spread: {from: 0, to: 1, scale: log}}\n",
                "    method: factorial\n    factors: {horizon.weeks: [52, 104]}\n",
                "    method: factorial\n    factors: {scenario: [standard.yaml, hybird.yaml]}\n",
                "    method: factorial\n    factors: {}\n",
                "    method: factorial\n",
                "    method: factorail\n    factors: {portfolio.size: [30]}\n",
                "    method: factorial\n    points: 5\n    factors: {portfolio.size: [30]}\n",
                "    method: sobol\n    factors: {portfolio.size: {from: 30, to: 90}}\n",
                "    method: saltelli\n    points: 100\n    factors: {portfolio.size: {from: 30, to: 90}}\n",
                "    method: morris\n    trajectories: 4\n    levels: 5\n    factors: {portfolio.size: [30, 40]}\n",
                "    method: morris\n    trajectories: 4\n    factors: {portfolio.size: [30, 40]}\n    where: [portfolio.size < 3]\n",
                "    method: factorial\n    factors: {portfolio.size: [30]}\n    where: [portfolio.size < 30]\n",
                "    method: factorial\n    factors: {portfolio.size: [30]}\n    where: [portfolio.size <]\n",
                "    method: factorial\n    factors: {portfolio.size: [30]}\n    where: [portfolio.syze < 30]\n",
                "    method: factorial\n    factors: {portfolio.size: [30]}\n    where: [practice.kind != hybird]\n",
                "    method: factorial\n    factors: {portfolio.size: {values: [30], when: practice.kind hybrid}}\n",
                "    method: factorial\n    factors: {portfolio.size: {values: [30], from: 3}}\n",
                "    method: rows\n    file: no-such.csv\n",
                "    method: rows\n    file: short.csv\n",
                "    method: rows\n    file: wrong.csv\n",
                "    method: rows\n    file: unknown.csv\n",
                "    method: rows\n    file: semicolon.csv\n",
                "    method: ensemble\n    file: weights.csv\n",
                "    method: ensemble\n    file: weightless.csv\n",
                "    method: ensemble\n    file: misspelt.csv\n",
                "    method: ensemble\n    file: outside.csv\n",
                "    metod: factorial\n",
                "    method: factorial\n    factors: {portfolio.size: {values: [30], wen: practice.kind = hybrid}}\n",
                "    method: sobol\n    points: many\n    factors: {portfolio.size: {from: 30, to: 90}}\n",
                "    method: factorial\n    factors: {portfolio.size: [30]}\n  uncertainties:\n    method: factorial\n"
                        + "    factors: {portfolio.size: [30]}\n"));
        Files.writeString(folder.resolve("short.csv"), "portfolio.size,practice.kind\n30,hybrid\n40\n");
        Files.writeString(folder.resolve("wrong.csv"), "portfolio.size,practice.kind\n30,hybrid\n40,hybird\n");
        Files.writeString(folder.resolve("unknown.csv"), "practice.kind,portfolio.sise\nhybrid,30\n");
        Files.writeString(folder.resolve("semicolon.csv"), "portfolio.size;practice.kind\n30;hybrid\n");
        Files.writeString(folder.resolve("weights.csv"), "set,weight,trust.start\n1,0.5,0.3\n2,-1,0.3\n");
        Files.writeString(folder.resolve("weightless.csv"), "set,weight,trust.start\n1,0,0.3\n2,0,0.3\n");
        Files.writeString(folder.resolve("misspelt.csv"), "set,weight,trust.strat\n1,0.5,0.3\n");
        Files.writeString(folder.resolve("outside.csv"), "set,weight,trust.start\n1,0.5,0.3\n2,0.5,7\n");
        StringBuilder messages = new StringBuilder();
        for (String text : cases) {
            messages.append(text.indent(2))
                    .append("    → ")
                    .append(message(text))
                    .append("\n\n");
        }
        Golden.check("src/test/resources/org/inklusim/experiment/design/messages.txt", messages.toString());
    }

    private String message(String text) throws IOException {
        try {
            design(text);
            return "no error";
        } catch (ScenarioException e) {
            assertThat(e.getMessage())
                    .matches("(?s).+\\.(yaml|csv):\\d+:\\d+: .*")
                    .doesNotContain("\n");
            return e.getMessage().replace(folder.toString(), "").replaceAll("^[/\\\\]", "");
        }
    }

    private Design design(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("design.yaml"), HEAD + text);
        return DesignReader.read(file.toString(), List.of());
    }

    private static List<DesignPoint> points(Design design) {
        return IntStream.rangeClosed(1, design.points()).mapToObj(design::point).toList();
    }

    @Test
    void pointsAreTheSameWhateverWasAskedBefore() throws IOException {
        for (String method : List.of("sobol", "latin_hypercube", "saltelli")) {
            Design design = design("    method: " + method + "\n    points: 16\n"
                    + "    factors: {office.spread: {from: 0, to: 1}, parameters.hire.productivity: range}\n");
            List<DesignPoint> forwards = points(design);
            List<DesignPoint> backwards = IntStream.rangeClosed(1, design.points())
                    .mapToObj(i -> design.point(design.points() + 1 - i))
                    .toList();
            assertThat(forwards)
                    .isEqualTo(Stream.iterate(design.points() - 1, i -> i >= 0, i -> i - 1)
                            .map(backwards::get)
                            .toList());
        }
    }
}
