package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inklusim.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSchemaTest {
    private static final String KEPT = "scenarios/schema/scenario.schema.json";

    @Test
    void isTheOneThatIsShipped() {
        Golden.check(KEPT, new ScenarioSchema(ParameterDictionary.shipped()).text());
    }

    @ParameterizedTest
    @MethodSource("org.inklusim.scenario.ShippedScenariosTest#files")
    void shippedScenariosKeepIt(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @Test
    void everythingTheReaderTakesKeepsIt() {
        assertThat(errors("""
                        name: my-1
                        title: {nb: Små porteføljer}
                        extends: standard.yaml
                        portfolio: {distribution: [30, 60]}
                        population: {profile: own.yaml}
                        labour_market: {season: off, path: slump.csv}
                        mechanisms: {A5: false, A6: on}
                        measures: {places: {avklaring: 4}}
                        changes: [{week: 5, set: {practice.kind: hybrid, mentor: {policy: none}}}]
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portfolios: {size: 30}",
                "portfolio: {size: 0}",
                "portfolio: {size: many}",
                "portfolio: {size: 30.5}",
                "portfolio: {sizes: [30]}",
                "portfolio: {distribution: [0]}",
                "portfolio: 30",
                "practice: {kind: hybird}",
                "practice: {hybrid: {cases: -1}}",
                "name: My own",
                "title: {en: 2024}",
                "title: mine",
                "labour_market: {season: maybe}",
                "mechanisms: {C15: off}",
                "mechanisms: {A6: off}",
                "measures: {places: {avklaringer: 1}}",
                "parameters: {no.such.parameter: 1}",
                "changes: {week: 3}",
                "changes: [{week: 0, set: {}}]",
                "changes: [{week: 3, set: {portfolio.size: 3}}]",
                "files: {}",
                "extends: [standard.yaml]"
            })
    void wrongFilesDoNot(String text) {
        assertThat(errors(text)).isNotEmpty();
    }

    private static Iterable<?> errors(String yaml) {
        try {
            JsonNode schema = new YAMLMapper().readTree(Files.readString(Path.of(KEPT)));
            Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            return rules.validate(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
