package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.inklusim.experiment.ManifestFile;
import org.inklusim.experiment.OutcomesFile;
import org.inklusim.observe.OutcomeColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredResultsTest {
    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        folder = Stored.compare(parent.resolve("results"));
    }

    @Test
    void whatIsReadAndWrittenAgainIsTheSame() throws IOException {
        StoredResults read = StoredResults.read(folder);
        Path again = Files.createDirectory(parent.resolve("again"));
        ManifestFile.write(again, read.manifest());
        ComparisonFile.write(again.resolve("comparison.csv"), read.comparison());
        OutcomesFile.write(again.resolve("outcomes.csv"), read.names(), read.replicates());
        WeeklyFile.write(again.resolve("weekly.csv"), read.weekly());
        FlowsFile.write(again.resolve("flows.csv"), read.flows());
        for (String file : List.of("manifest.json", "comparison.csv", "outcomes.csv", "weekly.csv", "flows.csv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
        assertThat(ManifestFile.entries(again)).isEqualTo(ManifestFile.entries(folder));
        assertThat(StoredResults.read(again).manifest()).isEqualTo(read.manifest());
    }

    @Test
    void knowsWhatWasRun() throws IOException {
        StoredResults read = StoredResults.read(folder);
        assertThat(read.compared()).isTrue();
        assertThat(read.names()).containsExactly("standard", "hybrid", "jobbspesialist");
        assertThat(read.setting().replicates()).isEqualTo(Stored.REPLICATES);
        assertThat(read.setting().weeks()).isEqualTo(156);
        assertThat(read.setting().leadGroup()).isEqualTo("all");
        assertThat(read.setting().base().title(Language.NB)).isEqualTo("Standard praksis");
        assertThat(read.runs(1)).hasSize(Stored.REPLICATES);
        assertThat(read.runs(0).get(0).columns()).contains(new OutcomeColumn("sustained_job_26w", "rest_of_hybrid"));
        assertThat(read.summary(2)).isNotEmpty().allMatch(row -> row.scenario().equals("jobbspesialist"));
        assertThat(read.summary(2).stream().map(row -> row.outcome() + "/" + row.group()))
                .isEqualTo(Arrays.stream(Stored.COLUMNS).toList());
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThatThrownBy(() -> StoredResults.read(parent))
                .hasMessage(
                        parent + " holds no results of inklusim: " + parent.resolve("manifest.json") + " is missing");
        Files.writeString(parent.resolve("manifest.json"), "{}");
        assertThatThrownBy(() -> StoredResults.read(parent))
                .hasMessage(parent.resolve("manifest.json") + " is no manifest of inklusim");
        Files.delete(folder.resolve("flows.csv"));
        assertThatThrownBy(() -> StoredResults.read(folder))
                .hasMessage(folder.resolve("flows.csv") + " is missing; the results are not whole");
        String outcomes = Files.readString(folder.resolve("outcomes.csv"));
        Files.writeString(folder.resolve("outcomes.csv"), outcomes.replaceAll("(?m)^hybrid,2,.*\n", ""));
        assertThatThrownBy(() -> StoredResults.read(folder))
                .hasMessage(folder.resolve("outcomes.csv") + ": replicate 2 has the scenarios standard, jobbspesialist;"
                        + " expected standard, hybrid, jobbspesialist");
    }
}
