package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inklusim.model.StateText;
import org.inklusim.model.TestRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E1: the business cycle. */
class BusinessCycleTest {
    @TempDir
    Path folder;

    private static BusinessCycle cycle(String... sets) {
        return new BusinessCycle(TestRuns.of(sets).settings());
    }

    @Test
    void inSteadyTimesEveryWeekIsUsual() {
        for (int week = -200; week < 400; week++) {
            assertThat(cycle().vacancies(week)).isEqualTo(1);
            assertThat(cycle().others(week)).isEqualTo(1);
        }
    }

    @Test
    void aDownturnFallsStaysAndRecovers() {
        BusinessCycle cycle = cycle("labour_market.path=downturn");
        for (int week = -104; week <= 26; week++) {
            assertThat(cycle.vacancies(week)).isEqualTo(1);
        }
        assertThat(cycle.vacancies(39)).isCloseTo(0.8, within(1e-12));
        assertThat(cycle.others(39)).isCloseTo(1.15, within(1e-12));
        for (int week = 52; week <= 91; week++) {
            assertThat(cycle.vacancies(week)).isCloseTo(0.6, within(1e-12));
            assertThat(cycle.others(week)).isCloseTo(1.3, within(1e-12));
        }
        assertThat(cycle.vacancies(130)).isCloseTo(0.8, within(1e-12));
        for (int week = 169; week <= 400; week++) {
            assertThat(cycle.vacancies(week)).isEqualTo(1);
            assertThat(cycle.others(week)).isEqualTo(1);
        }
    }

    @Test
    void aFileGivesStepsAndUsualTimesBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("slump.csv"), "week,vacancies,others\n5,0.5,2\n9,0.25,1\n");
        BusinessCycle cycle = cycle("labour_market.path=" + file);
        assertThat(cycle.vacancies(4)).isEqualTo(1);
        assertThat(cycle.others(4)).isEqualTo(1);
        assertThat(cycle.vacancies(5)).isEqualTo(0.5);
        assertThat(cycle.vacancies(8)).isEqualTo(0.5);
        assertThat(cycle.others(8)).isEqualTo(2);
        assertThat(cycle.vacancies(1000)).isEqualTo(0.25);
    }

    @Test
    void untilTheDownturnBeginsNothingDiffersAndAfterwardsFewerAreHired() {
        TestRuns usual = TestRuns.of();
        TestRuns downturn = TestRuns.shipped("downturn.yaml");
        assertThat(StateText.difference(
                        downturn.weeks(26).run().text(), usual.weeks(26).run().text()))
                .isEmpty();
        long hires = usual.weeks(104).run().ledger().market().hires();
        assertThat(downturn.weeks(104).run().ledger().market().hires()).isLessThan(hires);
    }

    @Test
    void aPathOfOnesIsSteady() throws IOException {
        Path file = Files.writeString(folder.resolve("usual.csv"), "week,vacancies\n-20,1\n9,1\n");
        assertThat(TestRuns.of("labour_market.path=" + file).weeks(20).run().text())
                .isEqualTo(TestRuns.of().weeks(20).run().text());
    }
}
