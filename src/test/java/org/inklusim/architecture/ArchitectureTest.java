package org.inklusim.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inklusim.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule sees the break that is planted in {@code planted}. */
class ArchitectureTest {
    private static final String HOUSE = "org.inklusim";
    private static final String PLANTED = "org.inklusim.architecture.planted";
    private static final Path SOURCES = Path.of("src/main/java");

    private static JavaClasses house;
    private static JavaClasses planted;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .importUrl(Scenario.class.getProtectionDomain().getCodeSource().getLocation());
        planted = new ClassFileImporter().importPackages(PLANTED);
    }

    static List<ArchRule> rulesOfTheHouse() {
        return new HouseRules(HOUSE).all();
    }

    static List<ArchRule> rulesForThePlanted() {
        return new HouseRules(PLANTED).all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheHouse")
    void holds(ArchRule rule) {
        assertThat(house).isNotEmpty();
        rule.check(house);
    }

    /** The classes named for a rule break it, and all others keep it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesForThePlanted")
    void seesThePlantedBreak(ArchRule rule) {
        String label = rule.getDescription().replaceAll("[^a-z]", "");

        assertThat(planted).anyMatch(type -> namedFor(label, type));
        for (JavaClass type : planted) {
            assertThat(rule.evaluate(planted.that(equivalentTo(type.reflect()))).hasViolation())
                    .as("%s breaks \"%s\"", type.getName(), rule.getDescription())
                    .isEqualTo(namedFor(label, type));
        }
    }

    private static boolean namedFor(String label, JavaClass type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT).startsWith(label);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(rooms)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                            .content()
                            .contains("/**"));
        }
    }
}
