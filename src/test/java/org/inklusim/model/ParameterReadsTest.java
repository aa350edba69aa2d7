package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inklusim.Golden;
import org.inklusim.scenario.Mechanism;
import org.inklusim.scenario.MechanismCatalogue;
import org.inklusim.scenario.Parameter;
import org.junit.jupiter.api.Test;

class ParameterReadsTest {
    private static final Path MODEL = Path.of("src", "main", "java", "org", "inklusim", "model");
    private static final Pattern FIRST_WORDS = Pattern.compile(
            "^/\\*\\*\\s*(?:\\*\\s*)?(Of no mechanism(?=:)|[A-E]\\d+(?:(?:,| and) [A-E]\\d+)*(?=,))(?:(?!\\*/).)*\\*/\\s*"
                    + "(?:public |final |abstract )*(?:class|record|enum|interface) (\\w+)",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** The relation of classes to mechanisms is said once, by the first words of what documents a class. */
    @Test
    void classesBelongToTheMechanismsThatTheirFirstWordsName() {
        StringBuilder csv = new StringBuilder("class,mechanisms\n");
        classes()
                .forEach((type, ids) -> csv.append(type).append(',').append(ids).append('\n'));
        Golden.check("src/main/resources/org/inklusim/model/submodels.csv", csv.toString());
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new TreeMap<>();
        for (String room : new String[] {"mechanism", "practice"}) {
            try (Stream<Path> files = Files.list(MODEL.resolve(room))) {
                for (Path file : files.sorted().toList()) {
                    Matcher words = FIRST_WORDS.matcher(Files.readString(file).replace("\r\n", "\n"));
                    if (words.find()) {
                        classes.put(words.group(2), words.group(1).replaceAll(",| and|Of no mechanism", ""));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return classes;
    }

    @Test
    void whatIsReadInRunsIsWhatIsListed() {
        ParameterReads reads = ParameterReads.record();
        Set<String> strangers = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (String practice : new String[] {"standard", "hybrid", "jobbspesialist"}) {
            TestRuns.of("practice.kind=" + practice, "horizon.burn_in=1", "practice.jobbspesialist.count=1")
                    .weeks(2)
                    .run(ParameterReads.noting((type, parameter) -> {
                        if (reads.mechanisms(type) == null) {
                            strangers.add(type);
                            return;
                        }
                        for (String mechanism : reads.mechanisms(type)) {
                            if (!reads.of(mechanism).contains(parameter)) {
                                missing.add(mechanism + " " + parameter);
                            }
                        }
                    }));
        }
        assertThat(strangers)
                .as("classes whose first words name no mechanism, nor say 'Of no mechanism:'")
                .isEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNumberIsListedUnderAMechanismOrUnderNone() {
        ParameterReads reads = ParameterReads.record();
        Set<String> listed = new TreeSet<>(reads.others());
        Set<String> outside = new TreeSet<>();
        for (String profile : new String[] {"nav-2023", "nav-aap"}) {
            TestRuns.of("population.profile=" + profile, "portfolio.distribution=afi24", "horizon.burn_in=1")
                    .weeks(1)
                    .run(id -> {
                        if (ParameterReads.reading()
                                .map(reads::mechanisms)
                                .orElse(List.of())
                                .isEmpty()) {
                            outside.add(id);
                        }
                    });
        }
        assertThat(outside)
                .as("read by who makes people, founds runs or only observes")
                .containsAll(listed);
        for (Mechanism mechanism : MechanismCatalogue.shipped().all()) {
            listed.addAll(reads.of(mechanism.id()));
            if (!mechanism.built() || mechanism.kind() == Mechanism.Kind.EMERGENT) {
                assertThat(reads.of(mechanism.id())).as(mechanism.id()).isEmpty();
            }
        }
        assertThat(listed)
                .isEqualTo(new TreeSet<>(
                        TestRuns.DICTIONARY.all().stream().map(Parameter::id).toList()));
        assertThat(reads.of("D3")).contains("training.threshold").doesNotContain("coordinator.offices");
        assertThat(reads.of("A7")).contains("close.give_up_months");
    }
}
