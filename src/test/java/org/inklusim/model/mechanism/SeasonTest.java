package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inklusim.model.TestRuns;
import org.junit.jupiter.api.Test;

/** E1: the seasons. */
class SeasonTest {
    private static Season season(String... sets) {
        return new Season(TestRuns.of(sets).settings());
    }

    @Test
    void theMeanOfAnyYearIsOne() {
        Season season = season("parameters.season.amplitude=0.5");
        for (int first = -104; first < 104; first += 7) {
            double sum = 0;
            for (int week = first; week < first + 52; week++) {
                assertThat(season.vacancies(week)).isBetween(0.5, 1.5);
                sum += season.vacancies(week);
            }
            assertThat(sum / 52).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void mostOpenBeforeTheSummerAndFewestHalfAYearLater() {
        Season season = season();
        for (int week = 1; week <= 52; week++) {
            assertThat(season.vacancies(week)).isBetween(season.vacancies(48), season.vacancies(22));
        }
        assertThat(season.vacancies(22)).isCloseTo(1.2, within(1e-12));
        assertThat(season.vacancies(48)).isCloseTo(0.8, within(1e-12));
        assertThat(season.vacancies(22 - 52)).isCloseTo(season.vacancies(22), within(1e-12));
    }

    @Test
    void aRunCanBeginInAnyWeekOfTheCalendar() {
        Season august = season("parameters.season.calendar_week_of_week_1=33");
        for (int week = 1; week <= 60; week++) {
            assertThat(august.vacancies(week)).isCloseTo(season().vacancies(week + 32), within(1e-12));
        }
    }

    @Test
    void offEveryWeekIsTheSame() {
        for (int week = -60; week < 60; week++) {
            assertThat(season("labour_market.season=off").vacancies(week)).isEqualTo(1);
        }
    }
}
