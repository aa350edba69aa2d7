package org.inklusim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.inklusim.Golden;
import org.inklusim.scenario.DesignSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignSchemaTest {
    private static final String KEPT = "scenarios/schema/design.schema.json";

    static Stream<Path> shipped() throws IOException {
        return Files.list(Path.of("scenarios/sweeps"))
                .filter(file -> file.toString().endsWith(".yaml"));
    }

    @Test
    void isTheOneThatIsShipped() {
        Golden.check(KEPT, DesignSchema.of(DesignFile.class));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedDesignsKeepItAndNameIt(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("# yaml-language-server: $schema=../schema/design.schema.json\n");
        assertThat(errors(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers: {method: factorial, factors: {portfolio.size: [30, 60]}}",
                "levers: {method: factorial, factors: {scenario: [standard.yaml], mechanisms.A11: [on, off]}}",
                "levers: {method: rows, file: rows.csv}, replicates: 5, seed: 3",
                "uncertainties: {method: sobol, points: 8, factors: {parameters.trust.start: range}}",
                "uncertainties: {method: morris, trajectories: 8, levels: 6, factors: {measures.places.avklaring: {from: 1, to: 5}}}",
                "uncertainties: {method: ensemble, file: sets.csv}",
                "levers: {method: one_at_a_time, factors: {portfolio.size: {values: [3], when: practice.kind = hybrid}}, where: [portfolio.size < 9]}"
            })
    void whatTheReaderTakesKeepsIt(String design) {
        assertThat(errors(file(design))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers: {method: factorail, factors: {portfolio.size: [30]}}",
                "levers: {method: factorial, factors: {portfolio.sise: [30]}}",
                "levers: {method: factorial, factors: {horizon.weeks: [30]}}",
                "levers: {method: factorial, factors: {portfolio.size: []}}",
                "levers: {method: factorial, factors: {portfolio.size: rang}}",
                "levers: {method: factorial}",
                "levers: {method: factorial, points: 4, factors: {portfolio.size: [30]}}",
                "levers: {method: sobol, factors: {portfolio.size: [30]}}",
                "levers: {method: rows, file: rows.csv, factors: {portfolio.size: [30]}}",
                "levers: {method: morris, factors: {portfolio.size: [30]}}",
                "levers: {factors: {portfolio.size: [30]}}",
                "lever: {method: rows, file: rows.csv}",
                "replicates: 0, levers: {method: rows, file: rows.csv}"
            })
    void wrongDesignsDoNot(String design) {
        assertThat(errors(file(design))).isNotEmpty();
    }

    @Test
    void aDesignNeedsANameAndAScenario() {
        assertThat(errors("name: my design\nscenario: standard.yaml\ndesign: {}\n"))
                .isNotEmpty();
        assertThat(errors("name: mine\ndesign: {}\n")).isNotEmpty();
    }

    private static String file(String design) {
        return "name: mine\nscenario: standard.yaml\nset: {population.brukere: 300, horizon.weeks: 52}\ndesign: {"
                + design + "}\n";
    }

    private static Iterable<?> errors(String yaml) {
        try {
            Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new YAMLMapper().readTree(Files.readString(Path.of(KEPT))));
            return rules.validate(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
