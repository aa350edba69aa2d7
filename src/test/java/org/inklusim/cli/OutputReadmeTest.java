package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.STANDARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inklusim.Golden;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Laboratory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputReadmeTest {
    @TempDir
    Path directory;

    @Test
    void isWhatAFolderOfResultsHolds() throws IOException {
        Path folder = directory.resolve("results");
        Result result = new Commands(directory)
                .run(
                        Laboratory::new,
                        "compare",
                        STANDARD,
                        HYBRID,
                        "--replicates=2",
                        "--set=population.brukere=40",
                        "--set=horizon.weeks=4",
                        "--set=horizon.burn_in=2",
                        "--out=" + folder);
        assertThat(result.code()).as(result.err()).isZero();
        var files = new TreeMap<String, List<String>>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                boolean table = file.toString().endsWith(".csv");
                files.put(
                        file.getFileName().toString(),
                        table ? List.of(Files.readAllLines(file).get(0).split(",")) : List.of());
            }
        }
        Golden.check("output/README.md", OutputReadme.of(files, groups(folder.resolve("outcomes.csv"))));
    }

    private static List<String> groups(Path outcomes) throws IOException {
        return Files.readAllLines(outcomes).stream()
                .skip(1)
                .map(line -> line.split(",")[3])
                .distinct()
                .toList();
    }
}
