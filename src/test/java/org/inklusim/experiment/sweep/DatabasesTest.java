package org.inklusim.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.inklusim.experiment.FakeRuns;
import org.inklusim.experiment.design.Design;
import org.inklusim.experiment.design.DesignReader;
import org.inklusim.model.CheckLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {
    private static final String DESIGN = """
            name: little
            scenario: standard.yaml
            design:
              replicates: 3
              levers:
                method: factorial
                factors: {practice.kind: [standard, hybrid], practice.hybrid.cases: {values: [2, 4], when: practice.kind = hybrid}}
              uncertainties:
                method: latin_hypercube
                points: 5
                factors: {parameters.hire.productivity: range}
            """;

    @TempDir
    Path folder;

    @Test
    void holdWhatTheTablesHold() throws Exception {
        tables(new FakeRuns(0, 11));
        Path building = folder.resolve("tables");
        Path gone = Files.createDirectories(
                Path.of(System.getProperty("java.io.tmpdir")).resolve("inklusim-duckdb-999999999-1"));
        Files.writeString(gone.resolve("libduckdb_java.so"), "left by a killed process");
        try (StoredSweep stored = StoredSweep.read(folder.resolve("sweep"))) {
            new Databases(stored.header()).write(building);
        }
        assertThat(gone).doesNotExist();
        List<String> outcomes = Files.readAllLines(building.resolve("outcomes.csv"));
        long failed = Files.readAllLines(building.resolve("failures.csv")).stream()
                .filter(line -> line.contains("made to fail"))
                .count();
        assertThat(failed).isPositive();
        double sum = outcomes.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
        try (DuckDb duck = DuckDb.open(building.resolve(Databases.NAME));
                Statement sql = duck.connection().createStatement()) {
            for (String table : List.of("outcomes", "'" + building.resolve("outcomes.parquet") + "'")) {
                assertThat(number(sql, "SELECT count(*) FROM " + table)).isEqualTo(outcomes.size() - 1);
                assertThat(number(sql, "SELECT sum(value) FROM " + table)).isCloseTo(sum, within(1e-6));
                assertThat(number(sql, "SELECT count(*) FROM " + table + " WHERE \"practice.hybrid.cases\" = 4"))
                        .isPositive();
            }
            assertThat(number(sql, "SELECT count(*) FROM failures")).isEqualTo(failed);
            assertThat(number(sql, "SELECT count(*) FROM points")).isEqualTo(15);
        }
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            String own = "inklusim-duckdb-" + ProcessHandle.current().pid() + "-";
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(own)))
                    .isEmpty();
        }
    }

    private void tables(FakeRuns runs) throws IOException {
        Path file = Files.writeString(folder.resolve("little.yaml"), DESIGN);
        Design design = DesignReader.read(file.toString(), List.of());
        Path sweep = Files.createDirectory(folder.resolve("sweep"));
        try (SweepStore store = SweepStore.open(sweep, design, SweepHeader.of(design, 3, 1, 1, 1))) {
            new SweepRunner(design, runs, store, CheckLevel.NONE)
                    .run(2, false, () -> false, (done, failed, total) -> {});
        }
        try (StoredSweep stored = StoredSweep.read(sweep)) {
            new SweepTables(stored).write(Files.createDirectory(folder.resolve("tables")));
        }
    }

    private static double number(Statement sql, String query) throws Exception {
        try (ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getDouble(1);
        }
    }
}
