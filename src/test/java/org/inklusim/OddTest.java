package org.inklusim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Mentoring;
import org.inklusim.model.agent.Placement;
import org.inklusim.model.agent.StateDictionary;
import org.inklusim.model.agent.Veileder;
import org.inklusim.population.BrukerSpec;
import org.inklusim.population.EmployerSpec;
import org.inklusim.population.VeilederSpec;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.Scenario;
import org.inklusim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class OddTest {
    private static final Path ODD = Path.of("src/docs/odd.md");
    private static final Pattern PART = Pattern.compile("(<!-- (\\w+) -->\n).*?(<!-- /\\2 -->)", Pattern.DOTALL);
    private static final List<Class<?>> AGENTS = List.of(
            Bruker.class, Placement.class, Mentoring.class, Mentor.class, Veileder.class, Employer.class, Kontor.class);

    @Test
    void itsTablesAreThoseOfTheProgram() throws IOException {
        Scenario standard =
                ScenarioReader.open("scenarios/standard.yaml", List.of()).scenario();
        Matcher part = PART.matcher(Files.readString(ODD).replace("\r\n", "\n"));
        Golden.check(
                ODD.toString().replace('\\', '/'),
                part.replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + "\n" + Odd.part(found.group(2), standard) + "\n" + found.group(3))));
    }

    @Test
    void everyPublicLevelIsInTheDictionaryOfStates() {
        assertThat(StateDictionary.shipped().all().stream().map(each -> each.agent() + "." + each.field()))
                .containsExactlyElementsOf(
                        AGENTS.stream().flatMap(OddTest::levels).toList());
    }

    private static Stream<String> levels(Class<?> agent) {
        return Arrays.stream(agent.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .map(name -> agent.getSimpleName() + "." + name);
    }

    @Test
    void whatASpecHoldsIsNamed() throws IOException {
        String text = Files.readString(ODD);
        assertThat(Stream.of(BrukerSpec.class, EmployerSpec.class, VeilederSpec.class)
                        .flatMap(spec -> Arrays.stream(spec.getRecordComponents()))
                        .map(part -> "`" + part.getName() + "`"))
                .allSatisfy(name -> assertThat(text).contains(name));
    }

    @Test
    void everyMechanismThatHasCodeIsDescribed() throws IOException {
        String text = Files.readString(ODD);
        assertThat(MechanismCatalogue.shipped().all())
                .filteredOn(each -> each.built() && each.kind() != org.inklusim.scenario.Mechanism.Kind.EMERGENT)
                .allSatisfy(each -> assertThat(text).containsPattern("\\*\\* [^\n]*\\b" + each.id() + "\\b"));
    }
}
