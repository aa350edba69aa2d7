package org.inklusim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.observe.OutcomeColumn;
import org.inklusim.observe.RunValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void quotesOnlyWhereItMust() throws IOException {
        Path file = folder.resolve("a.csv");
        try (var csv = new CsvFile(file, "text", "whole", "number")) {
            csv.row("plain", 1, 0.5);
            csv.row("-a", -1, -0.000001);
            csv.row("comma, inside", 2L, Double.NaN);
            csv.row("\"quoted\"", 0, -0.0);
            csv.row("two\nlines", 0, 1e12);
            csv.row("æøå – a longer text with more than twenty-four characters", 0, 1.0);
            csv.row("", null, Double.POSITIVE_INFINITY);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("text,whole,number\n"
                        + "plain,1,0.5\n"
                        + "-a,-1,-0.000001\n"
                        + "\"comma, inside\",2,\n"
                        + "\"\"\"quoted\"\"\",0,0\n"
                        + "\"two\nlines\",0,1000000000000\n"
                        + "æøå – a longer text with more than twenty-four characters,0,1\n"
                        + ",,\n");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "mine");
        assertThatThrownBy(() -> new CsvFile(file, "a").close()).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void rowsHaveAsManyCellsAsColumns() throws IOException {
        try (var csv = new CsvFile(folder.resolve("a.csv"), "a", "b")) {
            assertThatThrownBy(() -> csv.row(1)).hasMessage("expected 2 cells, given 1");
        }
    }

    @Test
    void outcomesStandByScenarioReplicateAndColumn() throws IOException {
        var columns = List.of(new OutcomeColumn("job_starts", "all"), new OutcomeColumn("share_waiting", "rest"));
        var replicates = List.of(
                new Replicate(1, List.of(values(columns, 1, 1.0 / 3), values(columns, Double.NaN, 2e7))),
                new Replicate(3, List.of(values(columns, -0.0, 1e-4), values(columns, 12.5, 7))));
        Path file = folder.resolve("outcomes.csv");
        OutcomesFile.write(file, List.of("standard", "hybrid"), replicates);
        assertThat(file).hasSameBinaryContentAs(golden("outcomes.csv"));
    }

    private static RunValues values(List<OutcomeColumn> columns, double... values) {
        return new RunValues(columns, values, new double[0][], new double[0][]);
    }

    private static Path golden(String name) {
        return Path.of("src/test/resources/org/inklusim/experiment").resolve(name);
    }
}
