package org.inklusim.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.inklusim.model.TestRuns;
import org.inklusim.model.TestSociety;
import org.inklusim.model.agent.Kontor;
import org.junit.jupiter.api.Test;

class OfficeClimateTest {
    private static final int OFFICES = 400;

    private static List<Kontor> offices(String... sets) {
        TestSociety test = TestSociety.of(sets);
        for (int i = 1; i < OFFICES; i++) {
            test.society.add(new Kontor(i, 10));
        }
        test.act("climate");
        List<Kontor> first = test.society.kontorer();
        double before = first.get(7).leaderSupport;
        test.act(3, "climate");
        assertThat(first.get(7).leaderSupport).as("an office keeps its climate").isEqualTo(before);
        return first;
    }

    private static double mean(List<Kontor> offices, ToDoubleFunction<Kontor> of) {
        return offices.stream().mapToDouble(of).average().orElseThrow();
    }

    @Test
    void withoutSpreadAllAreAlike() {
        assertThat(offices("office.spread=0", "office.leader_support=0.6", "office.defensive_routines=0.2"))
                .allMatch(office -> office.leaderSupport == 0.6 && office.defensiveRoutines == 0.2);
    }

    @Test
    void withSpreadTheyDifferAroundTheMean() {
        List<Kontor> little = offices("office.spread=0.3", "office.leader_support=0.6");
        List<Kontor> much = offices("office.spread=1", "office.leader_support=0.6");
        assertThat(much).extracting(office -> office.leaderSupport).doesNotHaveDuplicates();
        assertThat(mean(little, office -> office.leaderSupport)).isCloseTo(0.6, within(0.05));
        assertThat(mean(much, office -> office.leaderSupport)).isCloseTo(0.6, within(0.1));
        assertThat(mean(much, office -> Math.abs(office.leaderSupport - 0.6)))
                .isGreaterThan(2 * mean(little, office -> Math.abs(office.leaderSupport - 0.6)));
        assertThat(much)
                .allMatch(office -> office.leaderSupport > 0
                        && office.leaderSupport < 1
                        && office.defensiveRoutines > 0
                        && office.defensiveRoutines < 1);
    }

    @Test
    void supportAndRoutinesAreDrawnApart() {
        List<Kontor> offices = offices("office.spread=1", "office.leader_support=0.5", "office.defensive_routines=0.5");
        double together = mean(offices, office -> (office.leaderSupport - 0.5) * (office.defensiveRoutines - 0.5));
        assertThat(together).isCloseTo(0, within(0.02));
    }

    @Test
    void someOfficesLackTravelMoney() {
        assertThat(lacking("office.spread=1", "parameters.visit.travel_money=0.8"))
                .isCloseTo(0.2, within(0.06));
        assertThat(lacking("office.spread=0.5", "parameters.visit.travel_money=0.8"))
                .isCloseTo(0.1, within(0.05));
        assertThat(lacking("office.spread=1", "parameters.visit.travel_money=1"))
                .isZero();
        assertThat(lacking("office.spread=0")).isZero();
    }

    private static double lacking(String... sets) {
        return mean(offices(sets), office -> office.travelMoney ? 0 : 1);
    }

    @Test
    void routinesFallWithCloseWorkLessWhereTheLeaderSupportsItLessAndComeBack() {
        assertThat(routines(0, 1, 104)).as("no close work").isEqualTo(0.5);
        assertThat(routines(1, 1, 104)).isLessThan(routines(1, 0.4, 104) - 0.02);
        assertThat(routines(1, 0.4, 104)).isLessThan(0.5);
        assertThat(routines(1, 1, 104)).isLessThan(routines(1, 1, 20));
        assertThat(routines(1, 1, 520)).isGreaterThan(0.3);
        assertThat(routines(1, 1, 104, "parameters.defensive.fall_share=0")).isEqualTo(0.5);
    }

    /** Strength after so many weeks with so many close cases, and a check that it comes back without any. */
    private static double routines(int closeCases, double support, int weeks, String... sets) {
        TestSociety office =
                TestSociety.of(TestRuns.of("office.defensive_routines=0.5", "office.leader_support=" + support)
                        .with(sets));
        office.veileder().closeCases = closeCases;
        office.act(weeks, "climate");
        double strength = office.kontor.defensiveRoutines;
        office.society.veiledere().get(0).closeCases = 0;
        office.act(1000, "climate");
        assertThat(office.kontor.defensiveRoutines).isCloseTo(0.5, within(0.001));
        return strength;
    }

    @Test
    void theEndsOfTheScaleStay() {
        assertThat(offices("office.spread=1", "office.leader_support=1", "office.defensive_routines=0"))
                .allMatch(office -> office.leaderSupport == 1 && office.defensiveRoutines == 0);
    }
}
