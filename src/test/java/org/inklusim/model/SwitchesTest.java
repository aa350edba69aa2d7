package org.inklusim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.inklusim.scenario.MechanismCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every switch of this version changes a run that is built to show it; else its mechanism is dead. */
class SwitchesTest {
    /** Something for every mechanism: each has to change at least one of these. */
    private static final List<TestRuns> RUNS = List.of(
            TestRuns.shipped("hybrid.yaml", "mentor.nearness=leader").weeks(30),
            TestRuns.shipped("standard-with-mentor.yaml", "mentor.hours_per_week=0", "portfolio.size=100")
                    .weeks(30),
            TestRuns.shipped("downturn.yaml", "parameters.downturn.from_week=0").weeks(40));

    private static final List<String> ON =
            RUNS.stream().map(runs -> runs.run().text()).toList();

    private static Stream<String> switches() {
        return MechanismCatalogue.shipped().switches().stream();
    }

    @ParameterizedTest
    @MethodSource("switches")
    void changesARun(String id) {
        boolean changes = false;
        for (int i = 0; i < RUNS.size(); i++) {
            changes |=
                    !RUNS.get(i).with("mechanisms." + id + "=off").run().text().equals(ON.get(i));
            boolean same =
                    RUNS.get(i).with("mechanisms." + id + "=on").run().text().equals(ON.get(i));
            assertThat(same).as("switched on").isTrue();
        }
        assertThat(changes).as("switched off").isTrue();
    }
}
