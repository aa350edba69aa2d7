package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FolderNamesTest {
    @Test
    void namesSayWhatIsCompared() {
        assertThat(FolderNames.run("standard")).isEqualTo("standard");
        assertThat(FolderNames.compare("standard", List.of("hybrid", "jobbspesialist")))
                .isEqualTo("standard-vs-hybrid-jobbspesialist");
    }

    @Test
    void longNamesEndInAHashOfTheWhole() {
        String a = "a".repeat(64);
        assertThat(FolderNames.compare(a, List.of("b".repeat(12)))).hasSize(80).endsWith("-bbbbbbbbbbbb");
        String first = FolderNames.compare(a, List.of("b".repeat(12), "c"));
        String second = FolderNames.compare(a, List.of("b".repeat(12), "d"));
        assertThat(first).hasSize(80).matches("a{64}-vs-bbb-[0-9a-f]{8}").isNotEqualTo(second);
    }

    @Test
    void namesOfDevicesAreAvoided() {
        assertThat(FolderNames.run("con")).isEqualTo("con-run");
        assertThat(FolderNames.run("com1")).isEqualTo("com1-run");
        assertThat(FolderNames.run("compare")).isEqualTo("compare");
    }
}
