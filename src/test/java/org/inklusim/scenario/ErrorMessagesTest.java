package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.inklusim.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorMessagesTest {
    @TempDir
    Path folder;

    @Test
    void everyErrorHasItsMessage() throws IOException {
        StringBuilder messages = new StringBuilder();
        Set<String> names = new HashSet<>();
        for (ErrorCase wrong : ErrorCases.all()) {
            assertThat(names.add(wrong.name())).as(wrong.name()).isTrue();
            Path own = Files.createDirectory(folder.resolve("case-" + names.size()));
            String message = wrong.message(own);
            assertThat(message)
                    .as(wrong.name())
                    .matches("(?s)([^:]+\\.(yaml|txt|csv):\\d+:\\d+|--set .+?): expected .*");
            assertThat(message).as(wrong.name()).doesNotContain("\n");
            messages.append(wrong.name()).append("\n    ").append(message).append('\n');
        }
        Golden.check("src/test/resources/org/inklusim/scenario/messages.txt", messages.toString());
    }
}
