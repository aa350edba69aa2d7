package org.inklusim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inklusim.analysis.ComparisonRow;
import org.inklusim.analysis.Interval;
import org.inklusim.analysis.WeeklyRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
    private static final double NONE = Double.NaN;

    @TempDir
    Path folder;

    @Test
    void comparisonStandsAsItWasComputed() throws IOException {
        Path file = folder.resolve("comparison.csv");
        ComparisonFile.write(
                file,
                List.of(
                        new ComparisonRow(
                                "standard",
                                "hybrid",
                                "sustained_job_26w",
                                "all",
                                12.5,
                                14.0 + 1.0 / 3,
                                1.0 + 5.0 / 6,
                                new Interval(-0.25, 3.5),
                                0.875,
                                50,
                                new Interval(-2, 6.125),
                                3.25),
                        new ComparisonRow(
                                "standard",
                                "hybrid",
                                "mentor_strain",
                                "close_case",
                                NONE,
                                NONE,
                                NONE,
                                Interval.NONE,
                                NONE,
                                0,
                                Interval.NONE,
                                NONE)));
        assertThat(file).hasSameBinaryContentAs(golden("comparison.csv"));
    }

    @Test
    void weeklyStandsAsItWasComputed() throws IOException {
        Path file = folder.resolve("weekly.csv");
        WeeklyFile.write(
                file,
                List.of(
                        new WeeklyRow("standard", 1, "in_portfolio", 1000.02, 990, 995, 1000, 1005.5, 1010, 50),
                        new WeeklyRow("standard", 2, "in_portfolio", NONE, NONE, NONE, NONE, NONE, NONE, 0)));
        assertThat(file).hasSameBinaryContentAs(golden("weekly.csv"));
    }

    private static Path golden(String name) {
        return Path.of("src/test/resources/org/inklusim/report").resolve(name);
    }
}
