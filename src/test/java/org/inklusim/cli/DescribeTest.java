package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inklusim.experiment.PhaseTimes;
import org.inklusim.model.ParameterReads;
import org.inklusim.model.Phase;
import org.inklusim.observe.OutcomeDictionary;
import org.inklusim.observe.OutcomeEntry;
import org.inklusim.scenario.Defaults;
import org.inklusim.scenario.Mechanism;
import org.inklusim.scenario.MechanismCatalogue;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DescribeTest {
    private static final List<Phase> PLAN = PhaseTimes.plan(Defaults.scenario());

    @Test
    void theWeekIsToldPhaseByPhase() {
        List<String> lines = describe("week").lines().toList();
        assertThat(lines.get(0)).matches("no  phase  +what happens, and by which mechanisms");
        assertThat(lines).allMatch(line -> line.length() <= 80);
        String told = String.join(" ", lines.subList(1, lines.size())).replaceAll("\\s+", " ");
        StringBuilder planned = new StringBuilder();
        for (int i = 0; i < PLAN.size(); i++) {
            Phase phase = PLAN.get(i);
            planned.append(' ').append(String.join(" ", String.valueOf(i + 1), phase.name(), phase.meaning()));
            planned.append(' ').append(String.join(" ", phase.ids()));
        }
        assertThat(told.strip()).isEqualTo(planned.toString().strip());
    }

    @Test
    void theWeekIsTimed() throws IOException {
        String small = "--set=population.brukere=60 --set=horizon.burn_in=4";
        JsonNode week = json("week --time scenarios/hybrid.yaml --format json " + small);
        assertThat(week.path("scenario").asText()).isEqualTo("hybrid");
        assertThat(week.path("weeks").asInt() % PhaseTimes.WEEKS).isZero();
        double shares = 0;
        double nanos = 0;
        for (JsonNode phase : week.path("phases")) {
            assertThat(phase.path("ns_per_bruker_week").asDouble()).isPositive();
            shares += phase.path("share_of_time").asDouble();
            nanos += phase.path("ns_per_bruker_week").asDouble();
        }
        assertThat(week.path("phases")).hasSameSizeAs(PLAN);
        assertThat(shares).isBetween(0.99, 1.01);
        assertThat(1e9 / nanos / week.path("bruker_weeks_per_second").asDouble())
                .isBetween(0.9, 1.1);
        assertThat(describe("week --time " + small).lines())
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.matches(" +all +100\\.0 % +[0-9.]+"));
    }

    @Test
    void withoutTimingTheWeekAsJsonHoldsNoTimes() throws IOException {
        JsonNode first = json("week --format json").path("phases").get(0);
        assertThat(first.path("name").asText()).isEqualTo(PLAN.get(0).name());
        assertThat(first.path("mechanisms"))
                .map(JsonNode::asText)
                .isEqualTo(PLAN.get(0).ids());
        assertThat(first.has("share_of_time")).isFalse();
    }

    @Test
    void outcomesAreToldWithUnitAndDefinition() throws IOException {
        List<OutcomeEntry> entries = OutcomeDictionary.shipped().all();
        String text = describe("outcomes");
        String joined = text.replaceAll("\\s+", " ");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        JsonNode json = json("outcomes --format json");
        assertThat(json).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            OutcomeEntry entry = entries.get(i);
            assertThat(joined).contains(entry.definition() + " Source: " + entry.source() + ".");
            assertThat(json.get(i).path("id").asText()).isEqualTo(entry.id());
            assertThat(json.get(i).path("unit").asText()).isEqualTo(entry.unit());
            assertThat(json.get(i).path("definition").asText()).isEqualTo(entry.definition());
            assertThat(json.get(i).path("source").asText()).isEqualTo(entry.source());
            assertThat(json.get(i).path("better").asText()).isIn("higher", "lower", "neither");
        }
    }

    @Test
    void mechanismsAreToldWithTheirPhasesAndParameters() throws IOException {
        ParameterReads reads = ParameterReads.record();
        String joined = describe("mechanisms").replaceAll("\\s+", " ");
        List<Mechanism> all = MechanismCatalogue.shipped().all();
        List<String> lines = describe("mechanisms").lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 80);
        JsonNode json = json("mechanisms --format json");
        assertThat(json).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            Mechanism mechanism = all.get(i);
            JsonNode told = json.get(i);
            assertThat(told.path("id").asText()).isEqualTo(mechanism.id());
            assertThat(told.path("in_this_version").asBoolean()).isEqualTo(mechanism.built());
            assertThat(told.path("source").asText())
                    .isEqualTo(mechanism.source())
                    .isNotBlank();
            assertThat(told.path("default").isNull())
                    .isEqualTo(!MechanismCatalogue.shipped().switches().contains(mechanism.id()));
            // What this version has code for acts somewhere in the week, and nothing else does.
            boolean acts = mechanism.built() && mechanism.kind() != Mechanism.Kind.EMERGENT;
            assertThat(told.path("phases").isEmpty()).as(mechanism.id()).isEqualTo(!acts);
            assertThat(told.path("kind").asText())
                    .isEqualTo(mechanism.kind().name().toLowerCase(Locale.ROOT));
            assertThat(told.path("parameters")).map(JsonNode::asText).isEqualTo(reads.of(mechanism.id()));
            assertThat(joined)
                    .contains(mechanism.source() + "."
                            + (told.path("parameters").isEmpty()
                                    ? ""
                                    : " Parameters: " + String.join(", ", reads.of(mechanism.id())) + "."));
            String built = mechanism.built() ? "yes" : "no";
            assertThat(lines)
                    .anyMatch(line -> line.matches(mechanism.id() + " +[a-z]+ +" + built + " +[a-z-]+ +"
                            + Pattern.quote(begin(mechanism)) + ".*"));
        }
    }

    /** As much of its name as stands on the first line. */
    private static String begin(Mechanism mechanism) {
        return mechanism.name().substring(0, Math.min(20, mechanism.name().length()));
    }

    private static JsonNode json(String arguments) throws IOException {
        return new ObjectMapper().readTree(describe(arguments));
    }

    private static String describe(String arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = new CommandLine(new DescribeCommand())
                .setUsageHelpWidth(80)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.split(" "));
        assertThat(code).as(err.toString()).isZero();
        return out.toString().replace("\r\n", "\n");
    }
}
