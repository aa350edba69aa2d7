package org.inklusim.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InhabitantsTest {
    private static final Profile PROFILE = Worlds.profile("nav-2023");

    @Test
    void sameKeysGiveTheSamePeople() {
        Inhabitants one = Worlds.inhabitants(1_000, 3, PROFILE, 7);
        Inhabitants other = Worlds.inhabitants(1_000, 3, PROFILE, 7);

        assertThat(one.stock()).isEqualTo(other.stock());
        assertThat(one.employers()).isEqualTo(other.employers());
        assertThat(one.veiledere()).isEqualTo(other.veiledere());
        assertThat(arrivals(one, 3)).isEqualTo(arrivals(other, 3));
    }

    @Test
    void replicatesDiffer() {
        assertThat(Worlds.inhabitants(50, 1, PROFILE, 1).stock())
                .doesNotContainAnyElementsOf(
                        Worlds.inhabitants(50, 1, PROFILE, 2).stock());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void oneMoreBrukerChangesNoOther(int offices) {
        Inhabitants fewer = Worlds.inhabitants(1_000, offices, PROFILE, 1);
        Inhabitants more = Worlds.inhabitants(1_001, offices, PROFILE, 1);

        assertThat(more.stock().subList(0, 1_000)).isEqualTo(fewer.stock());
        assertThat(more.employers()).isEqualTo(fewer.employers());
        assertThat(arrivals(more, offices)).containsAll(arrivals(fewer, offices));
    }

    @Test
    void theFirstStockExistsFromTheStartOfBurnIn() {
        Inhabitants inhabitants = Worlds.inhabitants(20, 3, PROFILE, 1);

        assertThat(inhabitants.stock()).extracting(BrukerSpec::arrivalWeek).containsOnly(-103);
        assertThat(inhabitants.stock())
                .extracting(BrukerSpec::office)
                .startsWith(0, 1, 2, 0, 1, 2)
                .hasSize(20);
        assertThat(List.of(inhabitants.stock(0), inhabitants.stock(1), inhabitants.stock(2)))
                .containsExactly(7, 7, 6);
    }

    @Test
    void arrivalsHaveTheIdsOfTheirWeekAndOffice() {
        BrukerSpec third = Worlds.inhabitants(100, 4, PROFILE, 1).arrival(12, 1, 2);

        assertThat(BrukerId.show(third.id())).isEqualTo("w12-10");
        assertThat(third.arrivalWeek()).isEqualTo(12);
        assertThat(third.office()).isEqualTo(1);
    }

    private static List<BrukerSpec> arrivals(Inhabitants inhabitants, int offices) {
        List<BrukerSpec> arrivals = new ArrayList<>();
        for (int week = -20; week <= 30; week++) {
            for (int office = 0; office < offices; office++) {
                for (int number = 0; number < inhabitants.arrivals(week, office); number++) {
                    arrivals.add(inhabitants.arrival(week, office, number));
                }
            }
        }
        return arrivals;
    }
}
