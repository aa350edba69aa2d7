package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShellTest {
    @Test
    void quotesWhatAShellWouldSplit() {
        assertThat(Shell.command(List.of("run", "mål/a b.yaml", "C:\\x\\y.yaml", "--set", "a=[1, 2]", "")))
                .isEqualTo("inklusim run \"mål/a b.yaml\" C:\\x\\y.yaml --set \"a=[1, 2]\" \"\"");
    }

    @Test
    void leavesOptionsOutInBothForms() {
        List<String> arguments = List.of("run", "a", "--out", "b", "--force", "--replicates=5", "--seed", "2");
        assertThat(Shell.without(arguments, Set.of("--out", "--replicates"), Set.of("--force")))
                .containsExactly("run", "a", "--seed", "2");
    }
}
