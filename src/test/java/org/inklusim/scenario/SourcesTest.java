package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a source can look it up. */
class SourcesTest {
    private static final Pattern ROW = Pattern.compile("\\b[FL][0-9]{2,3}\\b");

    @Test
    void everyRowThatIsCitedIsListed() throws IOException {
        var cited = new TreeSet<String>();
        for (Path folder : List.of(Path.of("src/main/resources/org/inklusim"), Path.of("scenarios/profiles"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(csv|yaml)"))
                        .toList()) {
                    ROW.matcher(Files.readString(file)).results().forEach(found -> cited.add(found.group()));
                }
            }
        }
        String sources = Files.readString(Path.of("src/docs/sources.md"));
        assertThat(cited)
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(sources).as("src/docs/sources.md").contains("\n| " + id + " | "));
    }

    @Test
    void everySourceOfAMechanismIsATextOrARow() {
        Pattern key =
                Pattern.compile("(AFI24|NIC17|SKO23|LIT|HAL23|literature L[0-9]{2}|displacement assumed)(\\b.*)?");
        assertThat(MechanismCatalogue.shipped().all())
                .allSatisfy(mechanism -> assertThat(mechanism.source().split("; "))
                        .allSatisfy(part -> assertThat(part).matches(key)));
    }
}
