package org.inklusim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, reading gives a scenario or a message of one line with a place. */
class BrokenFilesTest {
    private static final int CASES = 3_000;
    private static final List<String> PIECES = List.of(
            ":",
            " ",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!",
            "|",
            ">",
            "\"",
            "'",
            "#",
            "%",
            "@",
            ",",
            "? ",
            "---\n",
            "...\n",
            "\t",
            "\0",
            "å",
            "0",
            "1e9",
            "~",
            "null",
            "<<: ",
            "\uFEFF",
            "\r",
            "\uD83D\uDE00",
            "\u0085");

    @TempDir
    Path folder;

    @Test
    void giveAMessageOrAScenario() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        String standard = Files.readString(Path.of("scenarios/standard.yaml"))
                .replace(
                        "changes: [] ",
                        "changes: [{week: 5, set: {mentor.policy: none, labour_market.path: steady}}] ");
        Path file = folder.resolve("my.yaml");
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            Files.write(file, broken(standard, random).getBytes(StandardCharsets.UTF_8));
            try {
                Scenario scenario = ScenarioReader.read(file, List.of());
                assertThat(scenario.burnInKey()).hasSize(64);
                read++;
            } catch (ScenarioException e) {
                assertThat(e.getMessage())
                        .startsWith(file + ":")
                        .contains(": expected ")
                        .doesNotContain("\n");
            } catch (RuntimeException e) {
                throw new AssertionError(Files.readString(file), e);
            }
        }
        assertThat(read).isBetween(CASES / 20, CASES * 19 / 20);
    }

    private static String broken(String text, SplittableRandom random) {
        StringBuilder changed = new StringBuilder(text);
        for (int n = random.nextInt(1, 4); n > 0; n--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(1, 20)));
                case 2 -> changed.replace(at, at + 1, PIECES.get(random.nextInt(PIECES.size())));
                default -> {
                    String part = changed.substring(at, Math.min(changed.length(), at + random.nextInt(1, 60)));
                    changed.insert(random.nextInt(changed.length()), part);
                }
            }
        }
        return changed.toString();
    }
}
