package org.inklusim.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inklusim.report.Language;
import org.inklusim.report.Messages;
import org.inklusim.report.Stored;
import org.inklusim.report.StoredResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportBuilderTest {
    @TempDir
    Path folder;

    @Test
    void buildsPageAndFiguresAndBuildsThemAgain() throws IOException {
        Path results = Stored.run(folder.resolve("results"));
        assertThat(build(results)).isTrue();
        String page = Files.readString(results.resolve("report.html"));
        List<String> figures = names(results.resolve("figures"));
        assertThat(figures)
                .containsExactly(
                        "cost.png",
                        "cost.svg",
                        "flows.png",
                        "flows.svg",
                        "hours.png",
                        "hours.svg",
                        "trajectories.png",
                        "trajectories.svg");
        byte[] svg = Files.readAllBytes(results.resolve("figures/flows.svg"));
        assertThat(build(results)).isTrue();
        assertThat(results.resolve("report.html")).hasContent(page);
        assertThat(results.resolve("figures/flows.svg")).hasBinaryContent(svg);
        assertThat(names(results.resolve("figures"))).isEqualTo(figures);
    }

    private static boolean build(Path results) throws IOException {
        return ReportBuilder.build(results, StoredResults.read(results), Messages.in(Language.NB));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
