package org.inklusim.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.inklusim.model.CheckLevel;
import org.inklusim.model.InclusionModel;
import org.inklusim.model.StateText;
import org.inklusim.model.TestRuns;
import org.inklusim.observe.Subject.Kind;
import org.junit.jupiter.api.Test;

/** Whoever looks on at a run, by trace, by --find, by --events or by the window's charts, leaves it as it was. */
class LookingOnTest {
    private static final int WEEKS = 60;

    @Test
    void whoeverLooksOnTheRunIsTheSame() {
        TestRuns runs = TestRuns.shipped(
                        "hybrid.yaml", "population.brukere=240", "population.employers=100", "horizon.burn_in=26")
                .weeks(WEEKS)
                .check(CheckLevel.NONE);
        String alone = state(runs, model -> model.runWeeks(WEEKS));
        List<Happened> events = new ArrayList<>();
        Map<String, Consumer<InclusionModel>> lookers = new LinkedHashMap<>();
        lookers.put("events", model -> EventLog.run(model, WEEKS, events::add));
        lookers.put("find", model -> assertThat(Glance.of(model, WEEKS)).hasSizeGreaterThan(200));
        lookers.put("charts", model -> {
            LiveIndicators live = new LiveIndicators(model, WEEKS);
            model.runWeeks(WEEKS);
            assertThat(live.last()).isEqualTo(WEEKS);
        });
        lookers.forEach((name, looker) -> same(name, alone, state(runs, looker)));

        long mentor = events.stream()
                .filter(event -> event.with() != null && event.with().kind() == Kind.MENTOR)
                .mapToLong(event -> event.with().id())
                .findFirst()
                .orElseThrow();
        Map<Kind, Long> subjects = Map.of(Kind.BRUKER, 3L, Kind.VEILEDER, 1L, Kind.EMPLOYER, 2L, Kind.MENTOR, mentor);
        subjects.forEach((kind, id) -> same(
                kind.name(),
                alone,
                state(
                        runs,
                        model -> assertThat(Diary.of(model, WEEKS, Subject.of(kind, id))
                                        .present())
                                .as(kind.name())
                                .isTrue())));
    }

    private static String state(TestRuns runs, Consumer<InclusionModel> looker) {
        InclusionModel model = runs.start();
        looker.accept(model);
        return StateText.of(model.week().society(), model.week().ledger());
    }

    private static void same(String name, String alone, String watched) {
        assertThat(StateText.difference(alone, watched)).as(name).isEmpty();
    }
}
