package org.inklusim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inklusim.cli.Commands.HYBRID;
import static org.inklusim.cli.Commands.STANDARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inklusim.Golden;
import org.inklusim.cli.Commands.Result;
import org.inklusim.experiment.Laboratory;
import org.inklusim.report.EqualCostFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputReadmeTest {
    @TempDir
    Path directory;

    @Test
    void isWhatAFolderOfResultsHolds() throws IOException {
        Path folder = directory.resolve("results");
        Path varied = directory.resolve("varied");
        var files = new TreeMap<>(compare(varied, "--vary=portfolio.size=30,60"));
        files.putAll(compare(directory.resolve("money"), "--equal-cost"));
        files.put(EqualCostFile.COMPARISON, List.of());
        files.put(EqualCostFile.OUTCOMES, List.of());
        Path ablated = directory.resolve("ablated");
        files.putAll(results(ablated, "ablate", "--outcome=contact_interval_weeks"));
        Path events = directory.resolve("events.csv");
        files.putAll(compare(folder, "--events=" + events));
        files.put("events.csv", List.of(Files.readAllLines(events).get(0).split(",")));
        Golden.check("output/README.md", OutputReadme.of(files, groups(folder.resolve("outcomes.csv"))));
    }

    /** The files with the columns of the tables among them. */
    private SortedMap<String, List<String>> compare(Path folder, String... more) throws IOException {
        return results(folder, "compare", more);
    }

    private SortedMap<String, List<String>> results(Path folder, String command, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                STANDARD,
                HYBRID,
                "--replicates=2",
                "--set=population.brukere=40",
                "--set=horizon.weeks=4",
                "--set=horizon.burn_in=2",
                "--out=" + folder));
        arguments.addAll(List.of(more));
        Result result = new Commands(directory).run(Laboratory.EXPERIMENT, arguments.toArray(String[]::new));
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
        return files;
    }

    private static List<String> groups(Path outcomes) throws IOException {
        return Files.readAllLines(outcomes).stream()
                .skip(1)
                .map(line -> line.split(",")[3])
                .distinct()
                .toList();
    }
}
